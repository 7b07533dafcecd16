from enum import Enum


class W(Enum):
    A = [1]
    B = {"x": 1}
print(W([1]), list(W), W.A.value)  # expect: W.A [<W.A: [1]>, <W.B: {'x': 1}>] [1]
