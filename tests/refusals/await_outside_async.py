import asyncio

def main():
    await asyncio.sleep(1)  # expect refusal: syntax-error
