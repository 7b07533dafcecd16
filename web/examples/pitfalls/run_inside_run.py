import asyncio


async def weather():
    await asyncio.sleep(1)
    return "sunny"


async def main():
    forecast = weather()
    try:
        print(asyncio.run(forecast))
    except RuntimeError as error:
        print("refused:", error)
    print("the right way:", await forecast)


asyncio.run(main())
