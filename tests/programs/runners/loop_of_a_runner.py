import asyncio

# The loop is there before the first run, and the same for all runs.
async def time():
    await asyncio.sleep(1)
    return asyncio.get_running_loop().time()

with asyncio.Runner() as runner:
    loop = runner.get_loop()
    print(loop.is_running(), loop.is_closed())  # expect: False False
    print(runner.run(time()), runner.run(time()))  # expect: 1.0 2.0
print(loop.is_closed())  # expect: True
