import asyncio


async def fetch(name):
    await asyncio.sleep(0.1)
    return {"name": name, "tags": ["a", "b"]}


async def allowed(name):
    await asyncio.sleep(0)
    return name == "second"


async def main():
    for name in ("first", "second"):
        match await fetch(name):
            case {"name": who, "tags": [tag, *_]} if await allowed(who):
                print(who, tag)
            case {"name": who}:
                print("not", who)


asyncio.run(main())
# expect: not first
# expect: second a
