import asyncio

async def get(name):
    await asyncio.sleep(1)
    print("got", name)
    # expect: got a
    # expect: got b
    # expect: got c
    return name

def show(*args, **kwargs):
    print(args, kwargs)  # expect: ('a', 'b') {'key': 'c'}

async def main():
    show(await get("a"), *[await get("b")], key=await get("c"))

asyncio.run(main())
