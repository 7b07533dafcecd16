import asyncio
from contextvars import ContextVar

user = ContextVar("user", default="nobody")


async def log(text):
    print(f"[{user.get()}] {text}")


async def request(name, seconds):
    user.set(name)
    await log("asks")
    await asyncio.sleep(seconds)
    await log("is answered")


async def main():
    await asyncio.gather(request("ann", 2), request("ben", 1))
    await log("main was never told a name")
    await request("cleo", 1)
    await log("an await shares, a task copies")


asyncio.run(main())
