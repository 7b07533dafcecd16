# A change of its length while it is iterated is an error.
from collections import deque

items = deque([1, 2, 3])
try:
    for item in items:
        print(item)  # expect: 1
        items.append(item)
except RuntimeError as error:
    print(error)  # expect: deque mutated during iteration
for item in items:
    items[0] = "replaced"
print(items)  # expect: deque(['replaced', 2, 3, 1])
