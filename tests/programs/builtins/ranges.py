r = range(2, 20, 5)
print(r, list(r), len(r), r[1], r[-1], 12 in r, 13 in r, r.start, r.stop, r.step, range(3), list(range(5, 0, -2)), range(0) == range(2, 2))
# expect: range(2, 20, 5) [2, 7, 12, 17] 4 7 17 True False 2 20 5 range(0, 3) [5, 3, 1] True
for action in (lambda: range(1, 2, 0), lambda: range(3)[3], lambda: range(1.5)):
    try:
        action()
    except (ValueError, IndexError, TypeError) as error:
        print(error)
        # expect: range() arg 3 must not be zero
        # expect: range object index out of range
        # expect: 'float' object cannot be interpreted as an integer
