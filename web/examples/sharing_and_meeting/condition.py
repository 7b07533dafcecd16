import asyncio

basket = []


async def child(name, wants, basket_changed):
    async with basket_changed:
        await basket_changed.wait_for(lambda: len(basket) >= wants)
        taken = [basket.pop() for _ in range(wants)]
    print(name, "goes home with", taken)


async def main():
    basket_changed = asyncio.Condition()
    async with asyncio.TaskGroup() as garden:
        garden.create_task(child("ann", 2, basket_changed), name="ann")
        garden.create_task(child("ben", 1, basket_changed), name="ben")
        for apple in ("red", "green", "yellow"):
            await asyncio.sleep(1)
            async with basket_changed:
                basket.append(apple)
                print("a", apple, "apple falls")
                basket_changed.notify_all()


asyncio.run(main())
