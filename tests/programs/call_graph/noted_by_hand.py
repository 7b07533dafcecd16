# A library may note by itself who awaits; noting twice is noting once, and what is no future is passed over.
import asyncio


def waiters(future):
    return [each.future.get_name() for each in asyncio.capture_call_graph(future).awaited_by]


async def main():
    future = asyncio.get_running_loop().create_future()
    me = asyncio.current_task()
    asyncio.future_add_to_awaited_by(future, me)
    asyncio.future_add_to_awaited_by(future, me)
    print(waiters(future))  # expect: ['Task-1']
    asyncio.future_discard_from_awaited_by(future, me)
    print(waiters(future))  # expect: []
    asyncio.future_discard_from_awaited_by(future, me)
    print(asyncio.future_add_to_awaited_by(3, me), asyncio.future_discard_from_awaited_by(future, "me"))
    # expect: None None
    try:
        asyncio.future_add_to_awaited_by(future)
    except TypeError as error:
        print(error)  # expect: future_add_to_awaited_by expected 2 arguments, got 1


asyncio.run(main())
