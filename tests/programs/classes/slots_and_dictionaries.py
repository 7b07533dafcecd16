class Plain:
    pass


class Both(Plain):
    __slots__ = ("x",)


class Empty:
    __slots__ = ()


class Filled(Empty):
    pass


class WithDict:
    __slots__ = ("a", "__dict__")


both = Both()
both.x, both.y = 1, 2
print(both.x, both.__dict__)  # expect: 1 {'y': 2}
filled = Filled()
filled.z = 3
print(filled.__dict__)  # expect: {'z': 3}
one = WithDict()
one.a = one.b = 1
print(one.__dict__, Both.__slots__)  # expect: {'b': 1} ('x',)


class Pair(tuple):
    __slots__ = ()


for thing in (Pair((1, 2)), Empty()):
    try:
        thing.q = 1
    except AttributeError as error:
        print(error)
        # expect: 'Pair' object has no attribute 'q' and no __dict__ for setting new attributes
        # expect: 'Empty' object has no attribute 'q' and no __dict__ for setting new attributes
try:

    class Bad(int):
        __slots__ = ("x",)

except TypeError as error:
    print(error)  # expect: nonempty __slots__ not supported for subtype of 'int'
try:

    class Two(Both, WithDict):
        pass

except TypeError as error:
    print(error)  # expect: multiple bases have instance lay-out conflict
