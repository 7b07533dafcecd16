import asyncio


class Singleton(type):
    _instances = {}

    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]


class Registry(type):
    handlers = {}

    def __new__(mcs, name, bases, attrs):
        cls = super().__new__(mcs, name, bases, attrs)
        if bases:
            mcs.handlers[name.lower()] = cls
        return cls


class Pool(metaclass=Singleton):
    def __init__(self, size):
        self.size = size


class Handler(metaclass=Registry):
    async def handle(self, text):
        raise NotImplementedError


class Upper(Handler):
    async def handle(self, text):
        await asyncio.sleep(0.1)
        return text.upper()


class Double(Handler):
    async def handle(self, text):
        await asyncio.sleep(0.05)
        return text * 2


async def main():
    print(Pool(3) is Pool(5), Pool(9).size)  # expect: True 3
    names = list(Registry.handlers)
    print(names, await asyncio.gather(*(Registry.handlers[name]().handle("ab") for name in names)))
    # expect: ['upper', 'double'] ['AB', 'abab']


asyncio.run(main())
