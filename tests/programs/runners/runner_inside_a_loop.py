import asyncio

async def main():
    with asyncio.Runner() as runner:
        coroutine = asyncio.sleep(1)
        try:
            runner.run(coroutine)
        except RuntimeError as error:
            print(error)  # expect: Runner.run() cannot be called from a running event loop
        coroutine.close()

try:
    asyncio.run(main())
except RuntimeError as error:
    print(error)  # expect: Cannot run the event loop while another loop is running
# expect stderr: RuntimeWarning: coroutine 'BaseEventLoop.shutdown_asyncgens' was never awaited
