import asyncio

async def work():
    return 1

async def main():
    task = asyncio.create_task(work())
    for call in (lambda: task.set_result(2), lambda: task.set_exception(ValueError())):
        try:
            call()
        except RuntimeError as error:
            print(error)
            # expect: Task does not support set_result operation
            # expect: Task does not support set_exception operation
    print(await task)  # expect: 1

asyncio.run(main())
