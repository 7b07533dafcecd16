# What a class says of itself.
class Outer:
    """An outer class."""

    class Inner:
        def method(self):
            pass

def make():
    class Local:
        pass
    return Local

print(Outer.__name__, Outer.__qualname__, Outer.__module__, Outer.__doc__)
print(Outer.Inner.__qualname__, Outer.Inner.method.__qualname__, Outer.Inner.__doc__)
print(make().__qualname__, make())
print(Outer, type(Outer), type(Outer()) is Outer, Outer().__class__ is Outer)
print(Outer.__bases__, Outer.__mro__)
# expect: Outer Outer __main__ An outer class.
# expect: Outer.Inner Outer.Inner.method None
# expect: make.<locals>.Local <class '__main__.make.<locals>.Local'>
# expect: <class '__main__.Outer'> <class 'type'> True True
# expect: (<class 'object'>,) (<class '__main__.Outer'>, <class 'object'>)
