print(1, "a", None, sep="-")  # expect: 1-a-None
print("x", "y", sep="", end="!\n")  # expect: xy!
print("no newline", end="")
print()  # expect: no newline
print(*"abc", sep="\n")
# expect: a
# expect: b
# expect: c
print("a", "b", sep=None, end=None)  # expect: a b
