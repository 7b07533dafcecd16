"""Plugins that register themselves, abstract bases, descriptors, __init_subclass__, class decorators."""

import abc
import asyncio
from typing import ClassVar, Protocol, runtime_checkable


class Registry(type):
    classes: dict[str, type] = {}

    def __new__(mcls, name, bases, namespace, **options):
        cls = super().__new__(mcls, name, bases, namespace)
        key = options.get("key")
        if key:
            mcls.classes[key] = cls
        return cls

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)

    def __getitem__(cls, key):
        return Registry.classes[key]

    def __iter__(cls):
        return iter(sorted(Registry.classes))


class Positive:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner=None):
        return self if instance is None else getattr(instance, self.name)

    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError(f"{self.name[1:]} must be positive, not {value}")
        setattr(instance, self.name, value)


class Plugin(metaclass=Registry):
    delay = Positive()
    runs: ClassVar[int] = 0

    def __init__(self, delay=1):
        self.delay = delay

    def __init_subclass__(cls, /, **options):
        super().__init_subclass__()
        cls.title = cls.__name__.removesuffix("Plugin").lower()

    async def run(self, text):
        await asyncio.sleep(self.delay)
        Plugin.runs += 1
        return self.transform(text)

    def transform(self, text):
        raise NotImplementedError(f"{type(self).__name__} does not transform")


class UpperPlugin(Plugin, key="upper"):
    def transform(self, text):
        return text.upper()


class ReversePlugin(Plugin, key="reverse"):
    def transform(self, text):
        return text[::-1]


class LazyPlugin(Plugin, key="lazy"):
    pass


class Storage(abc.ABC):
    @abc.abstractmethod
    async def save(self, key, value): ...

    @abc.abstractmethod
    async def load(self, key): ...

    @property
    @abc.abstractmethod
    def size(self): ...


class MemoryStorage(Storage):
    def __init__(self):
        self._data = {}

    async def save(self, key, value):
        await asyncio.sleep(0)
        self._data[key] = value

    async def load(self, key):
        return self._data[key]

    @property
    def size(self):
        return len(self._data)


@runtime_checkable
class Sized(Protocol):
    @property
    def size(self) -> int: ...


async def main():
    print([f"{key}: {Plugin[key].__name__}/{Plugin[key].title}" for key in Plugin])
    storage = MemoryStorage()
    plugins = [Plugin[key](delay) for key, delay in (("upper", 2), ("reverse", 1), ("lazy", 3))]
    for text, result in zip("abc", await asyncio.gather(*(p.run("word") for p in plugins), return_exceptions=True)):
        await storage.save(text, repr(result))
    print(storage._data, storage.size, Plugin.runs)
    print(isinstance(storage, Sized), isinstance(storage, Storage), issubclass(dict, Storage), type(Plugin).__name__)
    for attempt in (lambda: Plugin(0), Storage, lambda: Plugin["missing"], lambda: type("Half", (Storage,), {"size": 1})()):
        try:
            attempt()
        except (ValueError, TypeError, KeyError) as error:
            print(f"{type(error).__name__}: {error}")
    Storage.register(dict)
    print(issubclass(dict, Storage), Positive.__get__(Plugin.__dict__["delay"], None, Plugin) is Plugin.delay)


asyncio.run(main())
# expect: ['lazy: LazyPlugin/lazy', 'reverse: ReversePlugin/reverse', 'upper: UpperPlugin/upper']
# expect: {'a': "'WORD'", 'b': "'drow'", 'c': "NotImplementedError('LazyPlugin does not transform')"} 3 3
# expect: True True False Registry
# expect: ValueError: delay must be positive, not 0
# expect: TypeError: Can't instantiate abstract class Storage without an implementation for abstract methods 'load', 'save', 'size'
# expect: KeyError: 'missing'
# expect: TypeError: Can't instantiate abstract class Half without an implementation for abstract methods 'load', 'save'
# expect: True True
