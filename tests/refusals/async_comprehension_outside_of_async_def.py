def f():
    return [x async for x in y]  # expect refusal: await-outside-async
