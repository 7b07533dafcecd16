# pow() with three arguments hands the third to __pow__.
class Number:
    def __pow__(self, other, modulo=None):
        return other, modulo


class Plain:
    def __pow__(self, other):
        return NotImplemented


print(pow(Number(), 2), pow(Number(), 2, 7), Number() ** 3)  # expect: (2, None) (2, 7) (3, None)
try:
    pow(Plain(), 2, 5)
except TypeError as error:
    print(error)  # expect: Plain.__pow__() takes 2 positional arguments but 3 were given
