# wraps makes a wrapper look like what it wraps.
import asyncio
from functools import update_wrapper, wraps


def logged(function):
    @wraps(function)
    async def wrapper(*args):
        """Doc of the wrapper."""
        print("calling", function.__name__)
        return await function(*args)

    return wrapper


@logged
async def add(a, b):
    """Adds."""
    return a + b


add.extra = 1
print(add.__name__, add.__doc__, add.__qualname__, add.__module__, add.__wrapped__.__name__)
print(asyncio.run(add(1, 2)))


class Callable:
    def __init__(self, function):
        update_wrapper(self, function)


wrapped = Callable(add)
print(wrapped.__name__, wrapped.extra, wrapped.__wrapped__ is add)
# expect: add Adds. add __main__ add
# expect: calling add
# expect: 3
# expect: add 1 True
