import asyncio

async def quits():
    raise SystemExit(4)

async def main():
    try:
        asyncio.create_task(quits(), eager_start=True, name="quits")
    except SystemExit as error:
        print("through the call", error.code)  # expect: through the call 4
        raise

asyncio.run(main())
# expect exit: 4
# expect stderr: Task exception was never retrieved
# expect stderr: future: <Task finished name='quits' exception=SystemExit(4)>
# expect stderr: SystemExit: 4
