# The right operand goes first when its class is below the left one's and has a method of its own.
class Base:
    def __add__(self, other): return "Base.__add__"
    def __radd__(self, other): return "Base.__radd__"
    def __eq__(self, other): return "Base.__eq__"

class Derived(Base):
    def __radd__(self, other): return "Derived.__radd__"
    def __eq__(self, other): return "Derived.__eq__"

class Same(Base):
    pass

print(Base() + Derived(), Derived() + Base(), Base() + Same(), 1 + Same(), Same() + 1)
# expect: Derived.__radd__ Base.__add__ Base.__add__ Base.__radd__ Base.__add__
print(Base() == Derived(), Derived() == Base(), 1 == Base())  # expect: Derived.__eq__ Derived.__eq__ Base.__eq__
