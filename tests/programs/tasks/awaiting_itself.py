import asyncio

async def main():
    try:
        await asyncio.current_task()
    except RuntimeError as error:
        print(str(error).split(" name=")[0], "...")  # expect: Task cannot await on itself: <Task pending ...

asyncio.run(main())
