# Placeholder keeps a place among the arguments of a partial.
from functools import Placeholder, partial

last = partial(pow, Placeholder, 2)
print(last(5), Placeholder)  # expect: 25 Placeholder
print(partial(partial(print, Placeholder, "b", Placeholder, "d"), "a")("c"))
# expect: a b c d
# expect: None
for make in (lambda: partial(pow, 1, Placeholder), lambda: last()):
    try:
        make()
    except TypeError as error:
        print(error)
        # expect: trailing Placeholders are not allowed
        # expect: missing positional arguments in 'partial' call; expected at least 1, got 0
