# Nothing of an argument is asked when a partial is made.
import functools


class Proud:
    def __eq__(self, other):
        return self.rank == other.rank


proud = Proud()
print(functools.partial(lambda value: value is proud, proud)())  # expect: True
