"""Context variables carry the request's id into tasks and callbacks, without arguments."""

import asyncio
import contextvars
import logging
import sys

request_id = contextvars.ContextVar("request_id", default="-")
user = contextvars.ContextVar("user")


class ContextFilter(logging.Filter):
    def filter(self, record):
        record.request_id = request_id.get()
        return True


handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter("%(request_id)-4s %(funcName)-8s %(message)s"))
handler.addFilter(ContextFilter())
logger = logging.getLogger("app")
logger.setLevel(logging.DEBUG)
logger.addHandler(handler)
logger.propagate = False


async def query(table):
    logger.debug("select from %s for %s", table, user.get("nobody"))
    await asyncio.sleep(0.1)
    return len(table)


async def audit():
    logger.info("audited")
    request_id.set("lost")
    logger.info("a change here stays in this task")


async def handle(number, name):
    token = request_id.set(f"r{number}")
    user.set(name)
    logger.info("begins")
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: logger.info("from a callback"))
    background = asyncio.create_task(audit())
    sizes = await asyncio.gather(query("orders"), query("items"))
    await background
    logger.info("sizes %s", sizes)
    request_id.reset(token)
    logger.info("ends")
    return request_id.get(), user.get()


async def main():
    results = await asyncio.gather(*(handle(n, name) for n, name in enumerate(["ann", "bob"], 1)))
    print(results, request_id.get())
    try:
        print(user.get())
    except LookupError as error:
        print("LookupError", error.args[0] is user)

    context = contextvars.copy_context()
    context.run(request_id.set, "copied")
    print(context[request_id], request_id.get(), user in context, len(context))
    task = asyncio.create_task(query("in a context"), context=context)
    await task
    token = request_id.set("x")
    request_id.reset(token)
    try:
        request_id.reset(token)
    except RuntimeError as error:
        print(str(error)[-26:])


asyncio.run(main())
# expect: r1   handle   begins
# expect: r2   handle   begins
# expect: r1   <lambda> from a callback
# expect: r1   audit    audited
# expect: lost audit    a change here stays in this task
# expect: r1   query    select from orders for ann
# expect: r1   query    select from items for ann
# expect: r2   <lambda> from a callback
# expect: r2   audit    audited
# expect: lost audit    a change here stays in this task
# expect: r2   query    select from orders for bob
# expect: r2   query    select from items for bob
# expect: r1   handle   sizes [6, 5]
# expect: -    handle   ends
# expect: r2   handle   sizes [6, 5]
# expect: -    handle   ends
# expect: [('-', 'ann'), ('-', 'bob')] -
# expect: LookupError True
# expect: copied - False 1
# expect: copied query    select from in a context for nobody
# expect: has already been used once
