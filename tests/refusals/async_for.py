async def main(source):
    async for item in source:  # expect refusal: async-for
        print(item)
