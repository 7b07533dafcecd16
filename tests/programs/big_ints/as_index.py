big = 2**70
print([1, 2, 3][:big], "abc"[-big:], (1, 2, 3)[::-big], [1, 2][big:])  # expect: [1, 2, 3] abc (3,) []
for attempt in [lambda: [1][big], lambda: "a"[-big], lambda: [1] * big, lambda: "ab" * -big, lambda: [].insert(big, 1), lambda: "a".center(big), lambda: chr(big)]:
    try:
        attempt()
    except (IndexError, OverflowError, ValueError) as error:
        print(type(error).__name__, error)
        # expect: IndexError cannot fit 'int' into an index-sized integer
        # expect: IndexError cannot fit 'int' into an index-sized integer
        # expect: OverflowError cannot fit 'int' into an index-sized integer
        # expect: OverflowError cannot fit 'int' into an index-sized integer
        # expect: OverflowError Python int too large to convert to C ssize_t
        # expect: OverflowError Python int too large to convert to C ssize_t
        # expect: ValueError chr() arg not in range(0x110000)
