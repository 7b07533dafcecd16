# Whether an object is an instance of a class or of one below it.
class A: pass
class B(A): pass
class C(B): pass
class D: pass

b = B()
print(isinstance(b, A), isinstance(b, B), isinstance(b, C), isinstance(b, (C, D, A)), isinstance(b, object))
# expect: True True False True True
print(issubclass(C, A), issubclass(A, C), issubclass(B, (D, A)), issubclass(A, object), issubclass(bool, int))
# expect: True False True True True
print(type(b) is A, type(b) == B, isinstance(B, type), isinstance(B, B))  # expect: False True True False
try:
    isinstance(b, 1)
except TypeError as error:
    print(error)  # expect: isinstance() arg 2 must be a type, a tuple of types, or a union
try:
    issubclass(b, A)
except TypeError as error:
    print(error)  # expect: issubclass() arg 1 must be a class
