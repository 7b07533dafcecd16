print(any([0, "", 3]), any([]), all([1, "a"]), all([]), all([1, 0]), any(map(str.isdigit, "ab1")))
# expect: True False True True False True
