import asyncio


async def greet(name):
    print("hello,", name)
    return len(name)


async def main():
    made = greet("Ada")
    print("made a", type(made).__name__)
    print("nothing of it has run")
    letters = await made
    print("now it has:", letters, "letters")
    try:
        await made
    except RuntimeError as error:
        print("again?", error)


asyncio.run(main())
