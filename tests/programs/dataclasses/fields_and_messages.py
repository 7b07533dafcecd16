from dataclasses import dataclass


@dataclass
class P:
    x: int
    y: int = 0
print(P(1), P(1, 2) == P(1, 2), P(1) != P(2), P.__doc__, P.__match_args__)
# expect: P(x=1, y=0) True True P(x: int, y: int = 0) ('x', 'y')
for call in (lambda: P(), lambda: P(1, 2, 3), lambda: P(1, z=3), lambda: P(1, x=2)):
    try: call()
    except TypeError as e: print(e)
    # expect: P.__init__() missing 1 required positional argument: 'x'
    # expect: P.__init__() takes from 2 to 3 positional arguments but 4 were given
    # expect: P.__init__() got an unexpected keyword argument 'z'
    # expect: P.__init__() got multiple values for argument 'x'
