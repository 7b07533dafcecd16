# The request's identifier is known to all that works for it.
import asyncio
import contextvars

request_id = contextvars.ContextVar("request_id", default="-")


def log(message):
    print(f"[{request_id.get()}] {message}")
    # expect: [-] server starts
    # expect: [req-1] begin
    # expect: [req-2] begin
    # expect: [req-1] query users
    # expect: [req-1] query orders
    # expect: [req-2] query users
    # expect: [req-2] query orders
    # expect: [req-1] got users
    # expect: [req-1] got orders
    # expect: [req-2] got users
    # expect: [req-2] got orders
    # expect: [req-1] end
    # expect: [req-2] end
    # expect: [-] server stops


async def query(table):
    log(f"query {table}")
    await asyncio.sleep(0.1)
    log(f"got {table}")


async def handle(number):
    request_id.set(f"req-{number}")
    log("begin")
    async with asyncio.timeout(1):
        await asyncio.gather(query("users"), query("orders"))
    log("end")


async def main():
    log("server starts")
    await asyncio.gather(*(handle(number) for number in (1, 2)))
    log("server stops")


asyncio.run(main())
