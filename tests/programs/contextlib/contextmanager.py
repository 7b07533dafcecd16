# A generator as a context manager: what comes before the yield, what after, and what is raised inside.
from contextlib import contextmanager


@contextmanager
def managed(name):
    """A resource."""
    print("enter", name)
    try:
        yield name.upper()
    except KeyError as error:
        print("swallowed", error)
    finally:
        print("exit", name)


with managed("a") as a, managed("b") as b:
    print(a, b)
with managed("c"):
    raise KeyError("lost")
try:
    with managed("d"):
        raise ValueError("found")
except ValueError as error:
    print(error, error.__context__)
print(managed.__name__, managed.__doc__)


@managed("e")
def work(number):
    return number * 2


print(work(2), work(3))
# expect: enter a
# expect: enter b
# expect: A B
# expect: exit b
# expect: exit a
# expect: enter c
# expect: swallowed 'lost'
# expect: exit c
# expect: enter d
# expect: exit d
# expect: found None
# expect: managed A resource.
# expect: enter e
# expect: exit e
# expect: enter e
# expect: exit e
# expect: 4 6
