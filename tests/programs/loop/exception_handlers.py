import asyncio

# The handler that was set is told instead of the default one, which it may still call.
def handler(loop, context):
    print("handler:", context["message"], repr(context.get("exception")))
    if "again" in str(context.get("exception")):
        loop.default_exception_handler(context)

def fail(text):
    raise ValueError(text)

async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    loop.call_soon(fail, "once")
    loop.call_soon(fail, "again")
    await asyncio.sleep(0)
    loop.call_exception_handler({"message": "by hand"})
    loop.set_exception_handler(None)
    print(loop.get_exception_handler())

asyncio.run(main())
# expect: None
# expect: True
# expect: handler: Exception in callback fail() at tests/programs/loop/exception_handlers.py:9 ValueError('once')
# expect: handler: Exception in callback fail() at tests/programs/loop/exception_handlers.py:9 ValueError('again')
# expect: handler: by hand None
# expect: None
# expect stderr: exception_handlers.py:9
# expect stderr: exception_handlers.py:9>
# expect stderr: ValueError: again
