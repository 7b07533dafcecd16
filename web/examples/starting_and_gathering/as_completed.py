import asyncio


async def courier(parcel, hours):
    await asyncio.sleep(hours)
    return f"{parcel} after {hours} h"


async def main():
    on_the_way = [
        courier("piano", 3),
        courier("letter", 1),
        courier("books", 2),
    ]
    for next_one in asyncio.as_completed(on_the_way):
        print("at the door:", await next_one)
    print("nothing more to come")


asyncio.run(main())
