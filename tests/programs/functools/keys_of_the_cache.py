# Which calls count as one: keywords are apart from positions, types only with typed=True.
from functools import lru_cache


@lru_cache
def plain(a, b=1):
    return a


plain(1), plain(1, b=1), plain(1, 1), plain(a=1), plain(1.0), plain(True)
hits, misses, maxsize, currsize = plain.cache_info()
print(hits, misses, maxsize, currsize)  # expect: 1 5 128 5


@lru_cache(maxsize=None, typed=True)
def typed(a):
    return a


typed(1), typed(1.0), typed(True), typed(1)
print(typed.cache_info())  # expect: CacheInfo(hits=1, misses=3, maxsize=None, currsize=3)
try:
    lru_cache("a")
except TypeError as error:
    print(error)  # expect: Expected first argument to be an integer, a callable, or None


class Rectangle:
    def __init__(self, side):
        self.side = side

    @lru_cache
    def area(self):
        print("area of", self.side)
        # expect: area of 2
        # expect: area of 3
        return self.side**2


small = Rectangle(2)
print(small.area(), small.area(), Rectangle(3).area(), Rectangle.area.cache_info())
# expect: 4 4 9 CacheInfo(hits=1, misses=2, maxsize=128, currsize=2)
