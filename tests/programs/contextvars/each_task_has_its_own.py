# A task runs in a copy of the context it was made in.
import asyncio
from contextvars import ContextVar

request = ContextVar("request", default="none")


async def handle(number):
    print(number, "begins with", request.get())
    request.set(f"request {number}")
    await asyncio.sleep(1)
    await inner(number)


async def inner(number):
    print(number, "still has", request.get())
    request.set(f"changed by {number}")


async def main():
    request.set("of main")
    tasks = [asyncio.create_task(handle(number)) for number in range(3)]
    request.set("of main, later")
    await asyncio.gather(*tasks)
    print(request.get())
    await handle(9)
    print(request.get())


asyncio.run(main())
print(request.get())
# expect: 0 begins with of main
# expect: 1 begins with of main
# expect: 2 begins with of main
# expect: 0 still has request 0
# expect: 1 still has request 1
# expect: 2 still has request 2
# expect: of main, later
# expect: 9 begins with of main, later
# expect: 9 still has request 9
# expect: changed by 9
# expect: none
