import asyncio

async def main():
    inner = asyncio.create_task(asyncio.sleep(5), name="inner")
    outer = asyncio.shield(inner)
    await asyncio.sleep(0)
    for thing in (inner, outer):
        text = repr(thing)
        print(text.count("()"), "_clear_awaited_by_callback" in text, "_outer_done_callback" in text)
        # expect: 4 True False
        # expect: 1 False True
    outer.cancel()
    await asyncio.sleep(0)
    print("_log_on_exception" in repr(inner), "_inner_done_callback" in repr(inner))  # expect: True False
    inner.cancel()

asyncio.run(main())
