import asyncio
import contextvars

variable = contextvars.ContextVar("variable", default="unset")

async def sets(value):
    print("before", variable.get())
    variable.set(value)

with asyncio.Runner() as runner:
    runner.run(sets("one"))
    runner.run(sets("two"))
    context = contextvars.copy_context()
    runner.run(sets("three"), context=context)
    print(variable.get(), context[variable])
    runner.run(sets("four"))
# expect: before unset
# expect: before one
# expect: before unset
# expect: unset three
# expect: before two
