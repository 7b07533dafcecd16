async def f():
    yield 1
    return 2  # expect refusal: syntax-error
