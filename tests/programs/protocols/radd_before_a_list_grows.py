# `+=` of a list asks the other operand's __radd__ before it takes its items.
class Appended:
    def __radd__(self, other):
        return ("radd", other)

    def __rmul__(self, other):
        return NotImplemented

    def __index__(self):
        return 2

    def __iter__(self):
        return iter("ab")


items = [1]
items += Appended()
print(items)  # expect: ('radd', [1])
array = bytearray(b"a")
array += Appended()
print(array)  # expect: ('radd', bytearray(b'a'))
items = [1]
items *= Appended()
print(items)  # expect: [1, 1]
