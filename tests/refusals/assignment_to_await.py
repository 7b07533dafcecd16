async def f():
    await x = 1  # expect refusal: syntax-error
