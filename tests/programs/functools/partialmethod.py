# partialmethod: a method with some of its arguments given.
from functools import partialmethod


class Cell:
    def __init__(self):
        self.alive = False

    def set_state(self, state, *, quiet=True):
        self.alive = state
        return self, quiet

    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False, quiet=False)


cell = Cell()
print(cell.set_alive()[1], cell.alive)  # expect: True True
print(cell.set_dead()[1], cell.alive)  # expect: False False
try:
    partialmethod(5)
except TypeError as error:
    print(error)  # expect: the first argument 5 must be a callable or a descriptor
