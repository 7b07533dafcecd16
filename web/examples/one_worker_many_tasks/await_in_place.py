import asyncio


async def grind():
    print("grinding")
    return "coffee grounds"


async def brew():
    print("brewing needs grounds")
    grounds = await grind()
    print("brewing with", grounds)
    await asyncio.sleep(1)
    return "a cup"


async def phone():
    print("the phone rings")


async def main():
    asyncio.create_task(phone(), name="phone")
    cup = await brew()
    print("here is", cup)


asyncio.run(main())
