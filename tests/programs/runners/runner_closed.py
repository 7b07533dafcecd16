import asyncio

async def nothing():
    pass

runner = asyncio.Runner()
runner.close()
runner.run(nothing().close() or asyncio.sleep(0))
runner.close()
runner.close()
try:
    runner.get_loop()
except RuntimeError as error:
    print(error)  # expect: Runner is closed
try:
    with runner:
        pass
except RuntimeError as error:
    print(error)  # expect: Runner is closed
coroutine = nothing()
try:
    runner.run(coroutine)
except RuntimeError as error:
    print(error)  # expect: Runner is closed
coroutine.close()
