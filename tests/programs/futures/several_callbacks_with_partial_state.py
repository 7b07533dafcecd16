import asyncio

async def main():
    future = asyncio.get_running_loop().create_future()
    log = []
    for n in range(3):
        future.add_done_callback(lambda future, n=n: log.append((n, future.result())))
    future.set_result("r")
    print(log)  # expect: []
    await asyncio.sleep(0)
    print(log)  # expect: [(0, 'r'), (1, 'r'), (2, 'r')]

asyncio.run(main())
