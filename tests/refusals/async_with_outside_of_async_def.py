def f():
    async with x: pass  # expect refusal: await-outside-async
