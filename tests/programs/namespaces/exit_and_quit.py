# exit() and quit() raise SystemExit.
import asyncio

for leave in (lambda: exit(3), lambda: quit(), lambda: exit("text")):
    try:
        leave()
    except SystemExit as error:
        print(repr(error), error.code)
        # expect: SystemExit(3) 3
        # expect: SystemExit(None) None
        # expect: SystemExit('text') text


async def main():
    print("leaving")  # expect: leaving
    exit(7)


asyncio.run(main())
# expect exit: 7
