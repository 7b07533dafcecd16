import asyncio

def main():
    await asyncio.sleep(1)  # expect refusal: await-outside-async
