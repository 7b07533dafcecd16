def describe(value):
    match value:
        case 1 | 2 | 3:
            return "small"
        case [a, b] | [a, b, _]:
            return f"{a} and {b}"
        case {"x": x, "y": y} | {"y": y, "z": x}:
            return f"{x}, {y}"
        case {"c": c, "b": b, "a": a} | {"k": a, "l": [b, c]} | {"m": [c, a, b]}:
            return f"{a} {b} {c}"
        case (None | True) as flag:
            return f"flag {flag}"
        case [[1 | 2 as low, *_] | [_, low, _, _], *rest]:
            return f"{low} {rest}"


print(describe(2))  # expect: small
print(describe("ab"))  # expect: None
print(describe([4, 5]), describe([4, 5, 6]))  # expect: 4 and 5 4 and 5
print(describe({"x": 1, "y": 2}), describe({"y": 3, "z": 4}))  # expect: 1, 2 4, 3
print(describe({"a": 1, "b": 2, "c": 3}), describe({"k": 1, "l": [2, 3]}), describe({"m": (3, 1, 2)}))
# expect: 1 2 3 1 2 3 1 2 3
print(describe(None))  # expect: flag None
print(describe([[2, 9], 3, 4, 5]), describe([[8, 7, 6, 5], 3, 4, 5]), describe([[0], 1, 2, 3]))
# expect: 2 [3, 4, 5] 7 [3, 4, 5] None
