# A cached function that calls itself deep down counts its own frames alone.
from functools import lru_cache


@lru_cache(maxsize=None)
def depth(n):
    return 0 if n == 0 else depth(n - 1) + 1


print(depth(60), depth.cache_info().currsize)  # expect: 60 61
