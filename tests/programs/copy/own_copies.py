# A class says how it is copied.
import copy


class Shared:
    def __copy__(self):
        return "copied"

    def __deepcopy__(self, memo):
        return "copied deeply"


print(copy.copy(Shared()), copy.deepcopy([Shared()]))  # expect: copied ['copied deeply']


class Stateful:
    def __getstate__(self):
        return {"state": 1}

    def __setstate__(self, state):
        self.got = state


print(copy.copy(Stateful()).got)  # expect: {'state': 1}


class Reduced:
    def __init__(self, number):
        self.number = number

    def __reduce__(self):
        return Reduced, (self.number + 1,)


print(copy.copy(Reduced(1)).number)  # expect: 2


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __replace__(self, **changes):
        return Point(**{"x": self.x, "y": self.y, **changes})


print(copy.replace(Point(1, 2), y=5).y)  # expect: 5
for call in (lambda: copy.replace([], a=1), lambda: copy.copy(x for x in []), lambda: copy.deepcopy(copy)):
    try:
        call()
    except TypeError as error:
        print(error)
        # expect: replace() does not support list objects
        # expect: cannot pickle 'generator' object
        # expect: cannot pickle 'module' object
