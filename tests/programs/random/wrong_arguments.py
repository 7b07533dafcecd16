import random

for attempt in [
    lambda: random.randint(5, 1),
    lambda: random.randrange(0),
    lambda: random.randrange(5, 5),
    lambda: random.randrange(1, 10, 0),
    lambda: random.randrange(1.5),
    lambda: random.randint("a", 2),
    lambda: random.choice([]),
    lambda: random.sample([1, 2], 3),
    lambda: random.sample({1, 2}, 1),
    lambda: random.choices([1], [1, 2]),
    lambda: random.choices([1, 2], [0, 0]),
    lambda: random.choices([1, 2], 2),
    lambda: random.seed([1]),
    lambda: random.getrandbits(-1),
    lambda: random.shuffle((1, 2)),
    lambda: random.setstate((1, 2, 3)),
]:
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, str(error).split("\n")[0])
        # expect: ValueError empty range in randint(5, 1)
        # expect: ValueError empty range for randrange()
        # expect: ValueError empty range in randrange(5, 5)
        # expect: ValueError zero step for randrange()
        # expect: TypeError 'float' object cannot be interpreted as an integer
        # expect: TypeError 'str' object cannot be interpreted as an integer
        # expect: IndexError Cannot choose from an empty sequence
        # expect: ValueError Sample larger than population or is negative
        # expect: TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
        # expect: ValueError The number of weights does not match the population
        # expect: ValueError Total of weights must be greater than zero
        # expect: TypeError The number of choices must be a keyword argument: k=2
        # expect: TypeError The only supported seed types are:
        # expect: ValueError Cannot convert negative int
        # expect: TypeError 'tuple' object does not support item assignment
        # expect: ValueError state with version 1 passed to Random.setstate() of version 3
