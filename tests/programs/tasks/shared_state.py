import asyncio

async def add(state, amount):
    seen = state["total"]
    await asyncio.sleep(0)
    state["total"] = seen + amount

async def main():
    state = {"total": 0}
    await asyncio.gather(add(state, 1), add(state, 10))
    print("lost update:", state["total"])  # expect: lost update: 10

asyncio.run(main())
