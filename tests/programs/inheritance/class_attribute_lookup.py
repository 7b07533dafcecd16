# Class attributes are found along the order of the bases, and changes show below.
class A:
    value = "A"
    only_a = 1

class B(A):
    pass

class C(A):
    value = "C"

class D(B, C):
    pass

print(B.value, C.value, D.value, D.only_a)  # expect: A C C 1
A.value = "changed"
print(B.value, D.value)  # expect: changed C
B.value = "B"
print(D.value)  # expect: B
del B.value
print(D.value)  # expect: C
