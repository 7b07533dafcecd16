# What a deque has of a list: index, count, insert, remove, del, comparison.
from collections import deque

items = deque([3, 1, 3, 2])
print(items.index(3), items.index(3, 1), items.count(3), 2 in items)  # expect: 0 2 2 True
items.insert(1, "new")
items.remove(3)
print(items)  # expect: deque(['new', 1, 3, 2])
del items[0]
items[-1] = "last"
print(items, items == deque([1, 3, "last"]), items == [1, 3, "last"])  # expect: deque([1, 3, 'last']) True False
print(deque([1, 2]) < deque([1, 3]), deque([1]) < deque([1, 0]))  # expect: True True
copy = items.copy()
copy.clear()
print(copy, items, bool(copy))  # expect: deque([]) deque([1, 3, 'last']) False
items += [5]
print(items)  # expect: deque([1, 3, 'last', 5])
