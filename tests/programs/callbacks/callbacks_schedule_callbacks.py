import asyncio

def again(loop, n):
    print("pass", n)
    if n < 3:
        loop.call_soon(again, loop, n + 1)

async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(again, loop, 1)
    for n in range(4):
        await asyncio.sleep(0)
        print("main", n)

asyncio.run(main())
# expect: pass 1
# expect: main 0
# expect: pass 2
# expect: main 1
# expect: pass 3
# expect: main 2
# expect: main 3
