import asyncio

async def main():
    future = asyncio.get_running_loop().create_future()
    future.note = "mine"
    task = asyncio.current_task()
    task.note = "too"
    print(future.note, task.note)  # expect: mine too
    print(future._state, future._loop is task.get_loop(), future._asyncio_future_blocking)  # expect: PENDING True False
    future.cancel("why")
    print(future._state, future._cancel_message, task._fut_waiter, task._must_cancel)
    # expect: CANCELLED why None False

asyncio.run(main())
