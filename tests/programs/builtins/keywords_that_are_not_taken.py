# What a built-in function says of keywords it does not take: none at all, too many, or one that it does not know, which comes last.
for call in (
    lambda: len([], x=1),
    lambda: "a".upper(x=1),
    lambda: [].append(1, x=2),
    lambda: divmod(1, 2, 3, x=4),
    lambda: "a".rsplit("a", 1, x=2),
    lambda: round(x=1),
    lambda: pow(1, x=1),
    lambda: pow(2, 3, base=1),
    lambda: pow(2, exp=3, x=1),
):
    try:
        call()
    except TypeError as error:
        print(error)
        # expect: len() takes no keyword arguments
        # expect: str.upper() takes no keyword arguments
        # expect: list.append() takes no keyword arguments
        # expect: divmod() takes no keyword arguments
        # expect: rsplit() takes at most 2 arguments (3 given)
        # expect: round() missing required argument 'number' (pos 1)
        # expect: pow() missing required argument 'exp' (pos 2)
        # expect: argument for pow() given by name ('base') and position (1)
        # expect: pow() got an unexpected keyword argument 'x'
