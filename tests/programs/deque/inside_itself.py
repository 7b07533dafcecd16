# The repr of a deque that holds itself.
from collections import deque

items = deque([1])
items.append(items)
print(items)  # expect: deque([1, [...]])
items.append([items])
print(items)  # expect: deque([1, [...], [[...]]])
