# __index__ is taken wherever an int is: subscripts, slices, repetition, range.
class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n

print("abcd"[I(1)], (1, 2, 3)[I(-1)], [1, 2, 3, 4][:I(2)], [0] * I(3), I(2) * "ab", list(range(I(3))))
# expect: b 3 [1, 2] [0, 0, 0] abab [0, 1, 2]
items = [1, 2, 3]
items[I(0)] = 9
del items[I(1)]
print(items, bin(I(5)), float(I(2)), chr(I(65)), round(2.567, I(1)))  # expect: [9, 3] 0b101 2.0 A 2.6
