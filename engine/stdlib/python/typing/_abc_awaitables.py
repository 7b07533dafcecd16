# The abstract base classes for awaitables and asynchronous iteration, and the way in which all of them are created.
from _generic import GenericAlias as _GenericAlias, text_of as _type_repr
from abc import ABCMeta as _ABCMeta, abstractmethod as _abstractmethod

# Definitions in this file belong to `collections.abc`.
__name__ = "collections.abc"


def _has(cls, *names):
    for name in names:
        for above in cls.__mro__:
            if name in above.__dict__:
                if above.__dict__[name] is None:
                    return NotImplemented
                break
        else:
            return NotImplemented
    return True


def _hook(*names):
    def make(owner):
        def __subclasshook__(cls, C):
            return _has(C, *names) if cls is owner else NotImplemented

        owner.__subclasshook__ = classmethod(__subclasshook__)
        return owner

    return make


def _generic(owner):
    owner.__class_getitem__ = classmethod(_GenericAlias)
    return owner


def _throw(typ, val, tb):
    if val is None:
        if tb is None:
            raise typ
        val = typ()
    raise val


@_hook("__hash__")
class Hashable(metaclass=_ABCMeta):
    __slots__ = ()

    @_abstractmethod
    def __hash__(self):
        return 0


@_generic
@_hook("__await__")
class Awaitable(metaclass=_ABCMeta):
    __slots__ = ()

    @_abstractmethod
    def __await__(self):
        yield


@_hook("__await__", "send", "throw", "close")
class Coroutine(Awaitable):
    __slots__ = ()

    @_abstractmethod
    def send(self, value):
        raise StopIteration

    @_abstractmethod
    def throw(self, typ, val=None, tb=None):
        _throw(typ, val, tb)

    def close(self):
        try:
            self.throw(GeneratorExit)
        except (GeneratorExit, StopIteration):
            pass
        else:
            raise RuntimeError("coroutine ignored GeneratorExit")


@_generic
@_hook("__aiter__")
class AsyncIterable(metaclass=_ABCMeta):
    __slots__ = ()

    @_abstractmethod
    def __aiter__(self):
        return AsyncIterator()


@_hook("__anext__", "__aiter__")
class AsyncIterator(AsyncIterable):
    __slots__ = ()

    @_abstractmethod
    async def __anext__(self):
        raise StopAsyncIteration

    def __aiter__(self):
        return self


@_hook("__aiter__", "__anext__", "asend", "athrow", "aclose")
class AsyncGenerator(AsyncIterator):
    __slots__ = ()

    async def __anext__(self):
        return await self.asend(None)

    @_abstractmethod
    async def asend(self, value):
        raise StopAsyncIteration

    @_abstractmethod
    async def athrow(self, typ, val=None, tb=None):
        _throw(typ, val, tb)

    async def aclose(self):
        try:
            await self.athrow(GeneratorExit)
        except (GeneratorExit, StopAsyncIteration):
            pass
        else:
            raise RuntimeError("asynchronous generator ignored GeneratorExit")
