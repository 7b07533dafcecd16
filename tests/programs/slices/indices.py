# indices(length): the start, stop and step that a slice means for that length.
print(slice(1, 9, 3).indices(5), slice(None, None, -1).indices(3), slice(-2, None).indices(10), slice(5).indices(0))
# expect: (1, 5, 3) (2, -1, -1) (8, 10, 1) (0, 0, 1)
for length in (-1, "a"):
    try:
        slice(1).indices(length)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
        # expect: ValueError length should not be negative
        # expect: TypeError 'str' object cannot be interpreted as an integer
