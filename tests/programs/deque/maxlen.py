# A bounded deque drops at the other end.
from collections import deque

last = deque(maxlen=3)
for number in range(5):
    last.append(number)
    print(last)
    # expect: deque([0], maxlen=3)
    # expect: deque([0, 1], maxlen=3)
    # expect: deque([0, 1, 2], maxlen=3)
    # expect: deque([1, 2, 3], maxlen=3)
    # expect: deque([2, 3, 4], maxlen=3)
last.appendleft("x")
print(last, last.maxlen)  # expect: deque(['x', 2, 3], maxlen=3) 3
print(last + deque([9]), last * 2)  # expect: deque([2, 3, 9], maxlen=3) deque(['x', 2, 3], maxlen=3)
try:
    last.insert(0, 1)
except IndexError as error:
    print(error)  # expect: deque already at its maximum size
try:
    last.maxlen = 5
except AttributeError as error:
    print(error)  # expect: attribute 'maxlen' of 'collections.deque' objects is not writable
print(deque([1, 2], maxlen=0), deque().maxlen)  # expect: deque([], maxlen=0) None
