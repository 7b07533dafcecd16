def unpack(value):
    try:
        a, b, *c = value
        print(a, b, c)
        a, b = value
        print(a, b)
    except (TypeError, ValueError) as error:
        print(error)

unpack([1])
unpack([1, 2, 3])
unpack((1, 2))
unpack(5)
# expect: not enough values to unpack (expected at least 2, got 1)
# expect: 1 2 [3]
# expect: too many values to unpack (expected 2, got 3)
# expect: 1 2 []
# expect: 1 2
# expect: cannot unpack non-iterable int object
