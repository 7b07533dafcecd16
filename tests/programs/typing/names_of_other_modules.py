# Names for classes of contextlib, re and collections.
import collections
import contextlib
import re
import typing
from typing import IO, AsyncContextManager, BinaryIO, ChainMap, ContextManager, Counter, Match, OrderedDict, Pattern, TextIO

print(ContextManager, ContextManager[int], AsyncContextManager[int], ContextManager[int, bool])
print(Pattern[str], Match[str], Counter[str], OrderedDict[str, int], ChainMap[str, int], typing.Pattern is Pattern)
print(IO, IO[str], TextIO.__mro__[1] is IO, BinaryIO, typing.get_args(ContextManager[int]), typing.get_origin(Pattern[str]))
print(isinstance(re.compile("a"), Pattern), isinstance(contextlib.nullcontext(), ContextManager), isinstance(b"", typing.SupportsBytes))


class Words(Counter[str]):
    pass


class Manager(ContextManager[int]):
    def __exit__(self, *args):
        print("left")


print(Words("aab"), Words.__mro__[1], issubclass(collections.OrderedDict, OrderedDict))
with Manager():
    pass
for act in (lambda: ContextManager[int, int, int], lambda: Pattern[int, int], lambda: Counter()):
    try:
        print(act())
    except TypeError as error:
        print(error)


def load(source: TextIO, pattern: Pattern[str]) -> Match[str] | None: ...


print(load.__annotations__)
# expect: typing.ContextManager typing.ContextManager[int, bool | None] typing.AsyncContextManager[int, bool | None] typing.ContextManager[int, bool]
# expect: typing.Pattern[str] typing.Match[str] typing.Counter[str] typing.OrderedDict[str, int] typing.ChainMap[str, int] True
# expect: <class 'typing.IO'> typing.IO[str] True <class 'typing.BinaryIO'> (<class 'int'>, bool | None) <class 're.Pattern'>
# expect: True True True
# expect: Words({'a': 2, 'b': 1}) <class 'collections.Counter'> True
# expect: left
# expect: Too many arguments for typing.ContextManager; actual 3, expected at least 1
# expect: Too many arguments for typing.Pattern; actual 2, expected 1
# expect: Counter()
# expect: {'source': <class 'typing.TextIO'>, 'pattern': typing.Pattern[str], 'return': typing.Match[str] | None}
