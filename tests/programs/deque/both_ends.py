# A deque takes and gives at both ends.
from collections import deque

queue = deque([1, 2, 3])
queue.append(4)
queue.appendleft(0)
print(queue)  # expect: deque([0, 1, 2, 3, 4])
print(queue.pop(), queue.popleft(), len(queue))  # expect: 4 0 3
queue.extend("ab")
queue.extendleft("cd")
print(queue)  # expect: deque(['d', 'c', 1, 2, 3, 'a', 'b'])
print(queue[0], queue[-1], list(reversed(queue)))  # expect: d b ['b', 'a', 3, 2, 1, 'c', 'd']
