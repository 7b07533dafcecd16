print(list((1, 2)), tuple([1]), list({"a": 1}), str(1) + "1", bool("False"), int(" 7 "), float("1e3"), list(range(2)), dict([[1, 2]]))
# expect: [1, 2] (1,) ['a'] 11 True 7 1000.0 [0, 1] {1: 2}
print(bool([]), bool(0.0), bool(None), int(True), list("é"), tuple(), list())  # expect: False False False 1 ['é'] () []
