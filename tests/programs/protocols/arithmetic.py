# Operators, their reflected forms and in-place forms.
class Vector:
    def __init__(self, x, y): self.x, self.y = x, y
    def __repr__(self): return f"Vector({self.x}, {self.y})"
    def __add__(self, other):
        if not isinstance(other, Vector): return NotImplemented
        return Vector(self.x + other.x, self.y + other.y)
    def __radd__(self, other):
        return self if other == 0 else NotImplemented
    def __sub__(self, other): return Vector(self.x - other.x, self.y - other.y)
    def __mul__(self, k): return Vector(self.x * k, self.y * k)
    __rmul__ = __mul__
    def __truediv__(self, k): return Vector(self.x / k, self.y / k)
    def __floordiv__(self, k): return Vector(self.x // k, self.y // k)
    def __neg__(self): return Vector(-self.x, -self.y)
    def __pos__(self): return self
    def __abs__(self): return (self.x ** 2 + self.y ** 2) ** 0.5
    def __matmul__(self, other): return self.x * other.x + self.y * other.y
    def __iadd__(self, other):
        self.x += other.x
        return self
    def __invert__(self): return Vector(self.y, self.x)
    def __mod__(self, n): return Vector(self.x % n, self.y % n)
    def __pow__(self, n): return Vector(self.x ** n, self.y ** n)

v, w = Vector(3, 4), Vector(1, 2)
print(v + w, v - w, v * 2, 2 * v, v / 2, v // 2, -v, +v, abs(v), v @ w, ~v, v % 2, v ** 2)
# expect: Vector(4, 6) Vector(2, 2) Vector(6, 8) Vector(6, 8) Vector(1.5, 2.0) Vector(1, 2) Vector(-3, -4) Vector(3, 4) 5.0 11 Vector(4, 3) Vector(1, 0) Vector(9, 16)
same = v
v += w
print(v, same is v, sum([w, w]))  # expect: Vector(4, 4) True Vector(2, 4)
for bad in (lambda: w + 1, lambda: 1 + w, lambda: w << 1):
    try:
        bad()
    except TypeError as error:
        print(error)
        # expect: unsupported operand type(s) for +: 'Vector' and 'int'
        # expect: unsupported operand type(s) for +: 'int' and 'Vector'
        # expect: unsupported operand type(s) for <<: 'Vector' and 'int'
