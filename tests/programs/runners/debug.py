import asyncio

async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug(), "debug=True" in repr(loop), loop.slow_callback_duration)  # expect: True True 0.1
    loop.set_debug(False)
    print(loop.get_debug())  # expect: False

asyncio.run(main(), debug=True)

async def other():
    print(asyncio.get_running_loop().get_debug())
    # expect: False
    # expect: False

asyncio.run(other(), debug=False)
asyncio.run(other())
