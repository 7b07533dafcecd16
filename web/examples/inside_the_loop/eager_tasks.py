import asyncio


async def look_up(word, known):
    if word in known:
        print(word, "was known: no wait")
        return known[word]
    print(word, "must be asked for")
    await asyncio.sleep(1)
    return word.upper()


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    known = {"tea": "TEA"}
    first = asyncio.create_task(look_up("tea", known), name="tea")
    print("after the first create_task:", first.done())
    second = asyncio.create_task(look_up("jam", known), name="jam")
    print("after the second:", second.done())
    print(await first, await second)


asyncio.run(main())
