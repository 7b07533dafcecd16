# islice takes a part of an iterator and no more of it than it needs.
from itertools import islice

print(list(islice("abcdefg", 3)), list(islice("abcdefg", 2, 4)), list(islice("abcdefg", 0, None, 3)))
# expect: ['a', 'b', 'c'] ['c', 'd'] ['a', 'd', 'g']
letters = iter("abcdefg")
print(list(islice(letters, 2)), next(letters))  # expect: ['a', 'b'] c
print(list(islice(letters, 1, 2)), list(letters))  # expect: ['e'] ['f', 'g']
for arguments in [(-1,), (1, -1), (-1, 2), (1, 2, 0), ("a",)]:
    try:
        islice("abc", *arguments)
    except ValueError as error:
        print(error)
        # expect: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
        # expect: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
        # expect: Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
        # expect: Step for islice() must be a positive integer or None.
        # expect: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
