# What is not iterable fails where the expression is evaluated.
try:
    g = (x for x in 5)
    print("made")
    print(list(g))
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
