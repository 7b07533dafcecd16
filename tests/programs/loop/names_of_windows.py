# A usual opening of programs that run on Windows too.
import asyncio

platform = "linux"
if platform == "win32":
    asyncio.set_event_loop_policy(asyncio.WindowsSelectorEventLoopPolicy())

try:
    asyncio.WindowsProactorEventLoopPolicy
except AttributeError as error:
    print(error)  # expect: module 'asyncio' has no attribute 'WindowsProactorEventLoopPolicy'
asyncio.run(asyncio.sleep(0))
