import asyncio
tasks = {}
async def fails(n):
    raise ValueError(n)
async def main():
    for n in range(4):
        tasks[n] = asyncio.create_task(fails(n))
    await asyncio.sleep(1)
asyncio.run(main())
# expect stderr: Task exception was never retrieved
# expect stderr: never_retrieved_in_the_order_of_a_dict.py:3> exception=ValueError(0)>
# expect stderr: ValueError: 0
# expect stderr: Task exception was never retrieved
# expect stderr: never_retrieved_in_the_order_of_a_dict.py:3> exception=ValueError(1)>
# expect stderr: ValueError: 1
# expect stderr: Task exception was never retrieved
# expect stderr: never_retrieved_in_the_order_of_a_dict.py:3> exception=ValueError(2)>
# expect stderr: ValueError: 2
# expect stderr: Task exception was never retrieved
# expect stderr: never_retrieved_in_the_order_of_a_dict.py:3> exception=ValueError(3)>
# expect stderr: ValueError: 3
