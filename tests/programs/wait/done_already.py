import asyncio

async def main():
    loop = asyncio.get_running_loop()
    done_one = loop.create_future()
    done_one.set_result("ready")
    pending_one = loop.create_future()
    done, pending = await asyncio.wait([pending_one, done_one], return_when=asyncio.FIRST_COMPLETED)
    print(done == {done_one}, pending == {pending_one})  # expect: True True
    print("two at once")  # expect: two at once
    pending_one.set_result(1)
    done, pending = await asyncio.wait([pending_one, done_one])
    print(len(done), len(pending))  # expect: 2 0

asyncio.run(main())
