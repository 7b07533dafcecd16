# A decorator on a class, and a class as a decorator.
def with_name(cls):
    cls.label = cls.__name__.lower()
    return cls

@with_name
class Robot:
    pass

class Counter:
    def __init__(self, function):
        self.function = function
        self.calls = 0

    def __call__(self, *args):
        self.calls += 1
        return self.function(*args)

@Counter
def square(x):
    return x * x

print(Robot.label, square(3), square(4), square.calls)  # expect: robot 9 16 2
