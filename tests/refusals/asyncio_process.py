import asyncio

async def main():
    process = await asyncio.create_subprocess_exec("ls")  # expect refusal: asyncio-process
    print(asyncio.subprocess.PIPE, process)  # expect refusal: asyncio-process

asyncio.run(main())
