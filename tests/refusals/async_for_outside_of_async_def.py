def f():
    async for x in y: pass  # expect refusal: await-outside-async
