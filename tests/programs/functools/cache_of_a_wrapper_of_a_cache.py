# A cache keeps its own state, whatever attributes it takes over from what it wraps.
import functools


def loud(function):
    @functools.wraps(function)
    def wrapper(value):
        print("called with", value)
        # expect: called with 1
        # expect: called with 2
        return function(value)

    return wrapper


@functools.cache
@loud
@functools.lru_cache(maxsize=1)
def double(value):
    return value * 2


print(double(1), double(1), double(2))  # expect: 2 2 4
print(double.cache_info(), double.cache_parameters())
# expect: CacheInfo(hits=1, misses=2, maxsize=None, currsize=2) {'maxsize': 1, 'typed': False}
print(double.__wrapped__.__wrapped__.cache_info())  # expect: CacheInfo(hits=0, misses=2, maxsize=1, currsize=1)
