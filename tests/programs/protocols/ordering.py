# Comparisons try the reflected method of the other side.
class Size:
    def __init__(self, n): self.n = n
    def __lt__(self, other):
        print("lt")
        return self.n < other.n
    def __le__(self, other):
        print("le")
        return self.n <= other.n
    def __repr__(self): return f"S{self.n}"

a, b = Size(1), Size(2)
print(a < b, a > b, a <= b, a >= b)
print(sorted([Size(3), b, a]), max(a, b), min([b, a]))
try:
    a < 1
except AttributeError as error:
    print(error)
try:
    object() < a
except AttributeError as error:
    print(error)
# expect: lt
# expect: lt
# expect: le
# expect: le
# expect: True False True False
# expect: lt
# expect: lt
# expect: lt
# expect: lt
# expect: [S1, S2, S3] S2 S1
# expect: lt
# expect: 'int' object has no attribute 'n'
# expect error: TypeError: '<' not supported between instances of 'object' and 'Size'
