# vars() is the dict of an object, dir() the names it answers to.
import asyncio


class Base:
    shared = 1

    def method(self):
        pass


class Derived(Base):
    def __init__(self):
        self.x = 1
        self.y = 2


def public(names):
    return [name for name in names if not name.startswith("_")]


item = Derived()
print(vars(item), public(dir(item)), public(dir(Derived)), public(vars(Base)))
# expect: {'x': 1, 'y': 2} ['method', 'shared', 'x', 'y'] ['method', 'shared'] ['shared', 'method']
vars(item)["z"] = 3
print(item.z, "__init__" in dir(item), "run" in dir(asyncio), vars(asyncio)["run"] is asyncio.run)
# expect: 3 True True True
print(public(dir([])), public(dir(())), public(dir({})))
# expect: ['append', 'clear', 'copy', 'count', 'extend', 'index', 'insert', 'pop', 'remove', 'reverse', 'sort'] ['count', 'index'] ['clear', 'copy', 'fromkeys', 'get', 'items', 'keys', 'pop', 'popitem', 'setdefault', 'update', 'values']


class Own:
    __slots__ = ("a",)

    def __dir__(self):
        return ["b", "a"]


print(dir(Own()))  # expect: ['a', 'b']
for call in (lambda: vars(5), lambda: vars(Own()), lambda: vars(1, 2), lambda: dir(1, 2), lambda: globals(1)):
    try:
        call()
    except TypeError as error:
        print(error)
        # expect: vars() argument must have __dict__ attribute
        # expect: vars() argument must have __dict__ attribute
        # expect: vars expected at most 1 argument, got 2
        # expect: dir expected at most 1 argument, got 2
        # expect: globals() takes no arguments (1 given)
