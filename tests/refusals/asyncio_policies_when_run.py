import asyncio

asyncio.set_event_loop_policy(None)
# expect error: NotImplementedError: Loopscope does not support event loop policies: it has a single kind of event loop
