class Reversed(type):
    def mro(cls):
        return [cls, *reversed(cls.__bases__), object]


class A:
    name = "a"


class B:
    name = "b"


class C(A, B, metaclass=Reversed):
    pass


print(C.name, [c.__name__ for c in C.__mro__])  # expect: b ['C', 'B', 'A', 'object']
