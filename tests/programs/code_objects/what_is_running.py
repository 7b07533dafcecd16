def generator():
    yield running.gi_running
    yield "second"


running = generator()
print(running.gi_code.co_name, running.gi_running, running.gi_suspended)  # expect: generator False False
print(next(running), running.gi_running, running.gi_suspended)  # expect: True False True
running.close()
print(running.gi_frame)  # expect: None


async def coroutine():
    pass


waiting = coroutine()
print(waiting.cr_code.co_name, waiting.cr_running, waiting.cr_suspended, waiting.cr_await)
# expect: coroutine False False None
waiting.close()
print(waiting.cr_frame, waiting.cr_await)  # expect: None None
