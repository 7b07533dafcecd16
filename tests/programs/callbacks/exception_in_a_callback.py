import asyncio

def fail():
    raise ValueError("in callback")

async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(fail)
    await asyncio.sleep(1)
    print("the loop goes on")  # expect: the loop goes on

asyncio.run(main())
# expect stderr: exception_in_a_callback.py:3
# expect stderr: exception_in_a_callback.py:3>
# expect stderr: ValueError: in callback
