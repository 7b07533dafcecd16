import asyncio
import logging


class Shown(logging.Handler):
    def emit(self, record):
        print(record.name, record.levelname, record.getMessage().splitlines()[0], record.exc_info and record.exc_info[1])
        # expect: asyncio DEBUG Using selector: EpollSelector None
        # expect: asyncio ERROR Task exception was never retrieved nobody looks
        # expect: asyncio ERROR by hand False


logging.getLogger("asyncio").addHandler(Shown())
logging.getLogger("asyncio").setLevel(logging.DEBUG)


async def fail():
    raise ValueError("nobody looks")


async def main():
    task = asyncio.create_task(fail())
    await asyncio.sleep(1)
    del task
    asyncio.get_running_loop().call_exception_handler({"message": "by hand", "detail": 5})


asyncio.run(main())
