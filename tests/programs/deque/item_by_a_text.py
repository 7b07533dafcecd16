# What is no index is told apart from one that is out of range.
from collections import deque

items = deque([1, 2])
for key in ("a", 5, slice(1)):
    try:
        items[key]
    except (TypeError, IndexError) as error:
        print(error)
        # expect: sequence index must be integer, not 'str'
        # expect: deque index out of range
        # expect: sequence index must be integer, not 'slice'
