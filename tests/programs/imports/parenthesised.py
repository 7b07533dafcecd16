from asyncio import (
    create_task,
    gather,
    run,
    sleep,
)

async def f(n):
    await sleep(n)
    return n

async def main():
    print(await gather(create_task(f(2)), f(1)))  # expect: [2, 1]

run(main())
