# del in a class body takes the name out of the class.
class Temporary:
    a = 1
    b = a + 1
    del a

print(Temporary.b, hasattr(Temporary, "a"))  # expect: 2 False
del Temporary.b
print(hasattr(Temporary, "b"))  # expect: False
