import asyncio

async def main():
    print("main", __name__)  # expect: main __main__

if __name__ == "__main__":
    asyncio.run(main())
else:
    print("imported")
