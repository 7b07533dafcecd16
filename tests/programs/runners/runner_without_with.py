import asyncio

async def answer():
    return 42

runner = asyncio.Runner(loop_factory=asyncio.new_event_loop)
try:
    print(runner.run(answer()))  # expect: 42
    runner.get_loop().call_soon(print, "called")
    runner.run(asyncio.sleep(0))  # expect: called
finally:
    runner.close()
try:
    asyncio.get_event_loop_policy
    asyncio.Runner().get_loop().close()
finally:
    print(runner.run.__name__)  # expect: run
