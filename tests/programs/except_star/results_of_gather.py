import asyncio


async def work(number):
    await asyncio.sleep(number / 10)
    if number % 2:
        raise (ValueError if number % 3 else KeyError)(number)
    return number


async def main():
    results = await asyncio.gather(*(work(number) for number in range(6)), return_exceptions=True)
    errors = [result for result in results if isinstance(result, Exception)]
    try:
        if errors:
            raise ExceptionGroup("some failed", errors)
    except* ValueError as group:
        print(group, group.exceptions)  # expect: some failed (2 sub-exceptions) (ValueError(1), ValueError(5))
    except* KeyError as group:
        print(group, group.exceptions)  # expect: some failed (1 sub-exception) (KeyError(3),)


asyncio.run(main())
