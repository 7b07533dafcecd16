import asyncio

async def main():
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    def tick(n):
        print("tick", n, loop.time())
        # expect: tick 1 0.0
        # expect: tick 2 0.25
        # expect: tick 3 0.5
        if n == 3:
            done.set_result("finished")
        else:
            loop.call_later(0.25, tick, n + 1)
    tick(1)
    print(await done)  # expect: finished

asyncio.run(main())
