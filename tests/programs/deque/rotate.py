# rotate turns it to the right, or to the left with a negative number.
from collections import deque

ring = deque("abcde")
ring.rotate()
print(ring)  # expect: deque(['e', 'a', 'b', 'c', 'd'])
ring.rotate(-2)
print(ring)  # expect: deque(['b', 'c', 'd', 'e', 'a'])
ring.rotate(12)
print("".join(ring))  # expect: eabcd
ring.reverse()
print("".join(ring))  # expect: dcbae
