# An exception handler of the program's finds where things were made under a key of its own.
import asyncio
import traceback


def handler(loop, context):
    print(sorted(context))  # expect: ['exception', 'handle', 'message', 'source_traceback']
    print(traceback.format_list(context["source_traceback"])[-1].splitlines()[-1])  # expect:     loop.call_soon(fail)


def fail():
    1 / 0


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    loop.call_soon(fail)
    await asyncio.sleep(0)


asyncio.run(main(), debug=True)
