# Bases in an order that no C3 order can keep.
class A: pass
class B(A): pass

try:
    class C(A, B): pass
except TypeError as error:
    print(error)  # expect: Cannot create a consistent method resolution order (MRO) for bases A, B
class D(A, A): pass
# expect error: TypeError: duplicate base class A
