print(", ".join(["a", "b"]), "".join("abc"), "-".join([]), "/".join([str(n) for n in [1, 2]]))  # expect: a, b abc  1/2
try:
    ",".join(["a", 1])
except TypeError as error:
    print(error)  # expect: sequence item 1: expected str instance, int found
