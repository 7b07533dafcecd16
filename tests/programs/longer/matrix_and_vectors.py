from __future__ import annotations

import math
from fractions import Fraction
from functools import reduce
from operator import add, mul


class Matrix:
    def __init__(self, rows):
        self.rows = [list(row) for row in rows]
        if len({len(row) for row in self.rows}) != 1:
            raise ValueError("rows of different lengths")

    @classmethod
    def identity(cls, n: int) -> Matrix:
        return cls([int(i == j) for j in range(n)] for i in range(n))

    @property
    def shape(self) -> tuple[int, int]:
        return len(self.rows), len(self.rows[0])

    @property
    def transposed(self) -> Matrix:
        return Matrix(zip(*self.rows))

    def __getitem__(self, place):
        row, column = place
        if isinstance(row, slice) or isinstance(column, slice):
            rows = self.rows[row] if isinstance(row, slice) else [self.rows[row]]
            return Matrix([r[column] if isinstance(column, slice) else [r[column]] for r in rows])
        return self.rows[row][column]

    def __setitem__(self, place, value):
        row, column = place
        self.rows[row][column] = value

    def __matmul__(self, other: Matrix) -> Matrix:
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"{self.shape} @ {other.shape}")
        return Matrix([[sum(map(mul, row, column)) for column in zip(*other.rows)] for row in self.rows])

    def __pow__(self, exponent: int) -> Matrix:
        result, base = Matrix.identity(self.shape[0]), self
        while exponent:
            if exponent & 1:
                result @= base
            base @= base
            exponent >>= 1
        return result

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    __hash__ = None

    def __str__(self):
        width = max(len(str(cell)) for row in self.rows for cell in row)
        return "\n".join("[" + " ".join(f"{cell!s:>{width}}" for cell in row) + "]" for row in self.rows)

    def determinant(self):
        rows = [list(map(Fraction, row)) for row in self.rows]
        sign, n = 1, len(rows)
        for i in range(n):
            pivot = next((r for r in range(i, n) if rows[r][i]), None)
            if pivot is None:
                return Fraction(0)
            if pivot != i:
                rows[i], rows[pivot] = rows[pivot], rows[i]
                sign = -sign
            for r in range(i + 1, n):
                factor = rows[r][i] / rows[i][i]
                rows[r] = [a - factor * b for a, b in zip(rows[r], rows[i])]
        return reduce(mul, (rows[i][i] for i in range(n)), Fraction(sign))


a = Matrix([[2, -1, 0], [1, 3, 5], [0, 4, Fraction(1, 2)]])
print(a, a.shape)
# expect: [  2  -1   0]
# expect: [  1   3   5]
# expect: [  0   4 1/2] (3, 3)
print(a.transposed)
# expect: [  2   1   0]
# expect: [ -1   3   4]
# expect: [  0   5 1/2]
print(a.determinant(), (a @ a).determinant() == a.determinant() ** 2)  # expect: -73/2 True
fibonacci = Matrix([[1, 1], [1, 0]])
for n in (1, 10, 50, 90, 120):
    print(n, (fibonacci**n)[0, 1])
    # expect: 1 1
    # expect: 10 55
    # expect: 50 12586269025
    # expect: 90 2880067194370816120
    # expect: 120 5358359254990966640871840
print(a[1, 2], a[:2, 1:].rows, a[-1, :])  # expect: 5 [[-1, 0], [3, 5]] [  0   4 1/2]
a[0, 0] = 7
print(a == Matrix(a.rows), a != Matrix.identity(3), Matrix.__matmul__.__annotations__)
# expect: True True {'other': 'Matrix', 'return': 'Matrix'}
for wrong in (lambda: Matrix([[1], [2, 3]]), lambda: a @ fibonacci, lambda: hash(a), lambda: a @ 3):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, "-", error)
        # expect: ValueError - rows of different lengths
        # expect: ValueError - (3, 3) @ (2, 2)
        # expect: TypeError - unhashable type: 'Matrix'
        # expect: AttributeError - 'int' object has no attribute 'shape'
angles = [math.pi * k / 6 for k in range(4)]
print([round(math.sin(x), 4) for x in angles], f"{math.hypot(3, 4, 12):.0f}", math.isclose(reduce(add, [0.1] * 10), 1))
# expect: [0.0, 0.5, 0.866, 1.0] 13 True
print(math.gcd(84, 36, 60), math.lcm(4, 6), math.comb(10, 3), math.factorial(20), math.isqrt(10**10 + 1))
# expect: 12 12 120 2432902008176640000 100000
