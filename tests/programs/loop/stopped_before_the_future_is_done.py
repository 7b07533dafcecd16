import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()
loop.call_soon(loop.stop)
try:
    loop.run_until_complete(future)
except RuntimeError as error:
    print(error)  # expect: Event loop stopped before Future completed.
loop.close()
for call in (lambda: loop.call_soon(print), lambda: loop.call_later(1, print), lambda: loop.call_at(1, print), loop.run_forever):
    try:
        call()
    except RuntimeError as error:
        print(error)
        # expect: Event loop is closed
        # expect: Event loop is closed
        # expect: Event loop is closed
        # expect: Event loop is closed
