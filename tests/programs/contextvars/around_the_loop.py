# asyncio.run begins with a copy of the context outside; run inside a context, it copies that.
import asyncio
from contextvars import ContextVar, copy_context

name = ContextVar("name", default="nobody")


async def main():
    print(name.get())
    name.set("inside")


name.set("outside")
asyncio.run(main())
print(name.get())
context = copy_context()
context.run(name.set, "given")
context.run(asyncio.run, main())
print(context[name], name.get())
# expect: outside
# expect: outside
# expect: given
# expect: given outside
