# Special methods set on a class after it was made count at once, below it too.
class A: pass
class B(A): pass

b = B()
A.__len__ = lambda self: 3
A.__add__ = lambda self, other: "added"
B.__repr__ = lambda self: "<b>"
print(len(b), b + 1, b, bool(b))  # expect: 3 added <b> True
del A.__len__
try:
    len(b)
except TypeError as error:
    print(error)  # expect: object of type 'B' has no len()
A.__name__ = "Renamed"
print(A, A.__name__)  # expect: <class '__main__.A'> Renamed
