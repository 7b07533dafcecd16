import asyncio

asyncio.set_event_loop_policy(None)
# expect error: NotImplementedError: Loopscope has no event loop policies: leave them out, there is one kind of event loop
