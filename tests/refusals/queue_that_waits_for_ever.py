# One thread cannot wait for another.
import queue

queue.Queue().get()  # expect error: NotImplementedError: Loopscope has one thread, which would block here indefinitely: use asyncio.Queue or block=False
