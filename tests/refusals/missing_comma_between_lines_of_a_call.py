import asyncio


async def main():
    await asyncio.gather(
        worker(1),
        worker(2)  # expect refusal: syntax-error
        worker(3),
    )
# expect stderr: invalid syntax. Perhaps you forgot a comma?
