# Names and states of a generator.
def outer():
    def numbers():
        yield it.gi_running

    return numbers()


it = outer()
print(it.__name__, it.__qualname__)  # expect: numbers outer.<locals>.numbers
print(it.gi_running, it.gi_suspended)  # expect: False False
print(next(it))  # expect: True
print(it.gi_running, it.gi_suspended, it.gi_yieldfrom)  # expect: False True None
print(type(it), iter(it) is it)  # expect: <class 'generator'> True
it.__name__ = "renamed"
print(it.__name__)  # expect: renamed
