import asyncio


async def radio():
    try:
        while True:
            await asyncio.sleep(1)
            print("radio: a song")
    finally:
        print("radio: switched off")


async def pages():
    try:
        yield "page one"
        yield "page two"
    finally:
        print("pages: the book is closed")


book = pages()


async def main():
    asyncio.create_task(radio(), name="radio")
    print("main reads", await anext(book))
    await asyncio.sleep(2.5)
    print("main returns")


asyncio.run(main())
print("the loop is gone")
