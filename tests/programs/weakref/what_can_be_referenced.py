# Which objects can be referenced weakly.
import weakref


class Plain:
    pass


class Slotted:
    __slots__ = ("a",)


class WithPlace:
    __slots__ = ("a", "__weakref__")


class Words(list):
    pass


class Number(int):
    pass


for thing in [Plain(), WithPlace(), Words(), set(), print, Plain, lambda: 0, Slotted(), Number(), 1, "a", [], (), {}, None]:
    try:
        print(type(weakref.ref(thing)).__name__, type(thing).__name__)
        # expect: ReferenceType Plain
        # expect: ReferenceType WithPlace
        # expect: ReferenceType Words
        # expect: ReferenceType set
        # expect: ReferenceType builtin_function_or_method
        # expect: ReferenceType type
        # expect: ReferenceType function
    except TypeError as error:
        print(error)
        # expect: cannot create weak reference to 'Slotted' object
        # expect: cannot create weak reference to 'Number' object
        # expect: cannot create weak reference to 'int' object
        # expect: cannot create weak reference to 'str' object
        # expect: cannot create weak reference to 'list' object
        # expect: cannot create weak reference to 'tuple' object
        # expect: cannot create weak reference to 'dict' object
        # expect: cannot create weak reference to 'NoneType' object
