# lru_cache remembers results, the least recently used goes first.
from functools import cache, lru_cache


@lru_cache(maxsize=2)
def square(number):
    print("computing", number)
    return number * number


for number in (1, 2, 1, 3, 2, 1):
    square(number)
print(square.cache_info(), square.cache_parameters())
square.cache_clear()
print(square.cache_info(), square.__name__, square.__wrapped__(3))


@cache
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


print(fibonacci(80), fibonacci.cache_info().hits)
try:
    fibonacci([])
except TypeError as error:
    print(error)
# expect: computing 1
# expect: computing 2
# expect: computing 3
# expect: computing 2
# expect: computing 1
# expect: CacheInfo(hits=1, misses=5, maxsize=2, currsize=2) {'maxsize': 2, 'typed': False}
# expect: computing 3
# expect: CacheInfo(hits=0, misses=0, maxsize=2, currsize=0) square 9
# expect: 23416728348467685 78
# expect: unhashable type: 'list'
