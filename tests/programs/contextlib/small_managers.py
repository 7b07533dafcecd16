# suppress, closing, aclosing, nullcontext.
import asyncio
from contextlib import aclosing, closing, nullcontext, suppress

with suppress(KeyError, ValueError):
    raise KeyError("gone")
try:
    with suppress(ValueError):
        raise KeyError("stays")
except KeyError as error:
    print(error)
try:
    with suppress(ValueError):
        raise ExceptionGroup("group", [ValueError(1), TypeError(2)])
except ExceptionGroup as group:
    print(group, group.exceptions)


class Thing:
    def close(self):
        print("closed")


with closing(Thing()) as thing:
    print(type(thing).__name__)
with nullcontext(5) as five:
    print(five)


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("generator closed")


async def main():
    async with aclosing(numbers()) as source:
        async for number in source:
            print(number)
            break
    async with nullcontext("async") as value:
        print(value)


asyncio.run(main())
# expect: 'stays'
# expect: group (1 sub-exception) (TypeError(2),)
# expect: Thing
# expect: closed
# expect: 5
# expect: 1
# expect: generator closed
# expect: async
