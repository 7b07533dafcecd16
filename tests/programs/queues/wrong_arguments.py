import asyncio

def attempt(function):
    try:
        function()
    except Exception as error:
        print(type(error).__name__, error)
        # expect: TypeError Queue.__init__() takes from 1 to 2 positional arguments but 3 were given
        # expect: TypeError Queue.__init__() got an unexpected keyword argument 'size'
        # expect: TypeError Queue.__init__() takes from 1 to 2 positional arguments but 3 were given
        # expect: TypeError Queue.put() missing 1 required positional argument: 'item'
        # expect: TypeError Queue.get() takes 1 positional argument but 2 were given
        # expect: TypeError Queue.get_nowait() takes 1 positional argument but 2 were given
        # expect: AttributeError 'Queue' object has no attribute 'size'
        # expect: TypeError '<=' not supported between instances of 'str' and 'int'
        # expect: AttributeError property 'maxsize' of 'Queue' object has no setter

attempt(lambda: asyncio.Queue(1, 2))
attempt(lambda: asyncio.Queue(size=2))
attempt(lambda: asyncio.PriorityQueue(1, 2))
attempt(lambda: asyncio.Queue().put())
attempt(lambda: asyncio.Queue().get(1))
attempt(lambda: asyncio.Queue().get_nowait(1))
attempt(lambda: asyncio.Queue().qsize)
attempt(lambda: asyncio.Queue().size)
attempt(lambda: asyncio.Queue("2").full())
attempt(lambda: setattr(asyncio.Queue(), "maxsize", 3))
