async def f():
    yield from x  # expect refusal: syntax-error
