async def main(source):
    return [item async for item in source]  # expect refusal: async-comprehension
