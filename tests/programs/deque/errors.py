# What a deque says when it cannot.
from collections import deque


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
        # expect: IndexError pop from an empty deque
        # expect: IndexError pop from an empty deque
        # expect: IndexError deque index out of range
        # expect: TypeError sequence index must be integer, not 'slice'
        # expect: ValueError deque.remove(x): x not in deque
        # expect: ValueError deque.index(x): x not in deque
        # expect: TypeError can only concatenate deque (not "list") to deque
        # expect: TypeError can't multiply sequence by non-int of type 'str'
        # expect: TypeError unhashable type: 'collections.deque'
        # expect: TypeError 'int' object is not iterable
        # expect: ValueError maxlen must be non-negative
        # expect: TypeError deque() takes at most 2 arguments (3 given)
        # expect: TypeError deque.append() takes exactly one argument (0 given)
        # expect: AttributeError 'collections.deque' object has no attribute 'color'
        # expect: TypeError '<' not supported between instances of 'collections.deque' and 'list'


items = deque([1, 2])
attempt(lambda: deque().pop())
attempt(lambda: deque().popleft())
attempt(lambda: items[2])
attempt(lambda: items[0:1])
attempt(lambda: items.remove(9))
attempt(lambda: items.index(9))
attempt(lambda: items + [1])
attempt(lambda: items * "a")
attempt(lambda: hash(items))
attempt(lambda: deque(5))
attempt(lambda: deque([], -1))
attempt(lambda: deque(1, 2, 3))
attempt(lambda: items.append())
attempt(lambda: items.color)
attempt(lambda: items < [1])
