import asyncio

def factory():
    print("making a loop")  # expect: making a loop
    return asyncio.new_event_loop()

async def main():
    print(asyncio.get_running_loop().is_running())  # expect: True
    return "done"

print(asyncio.run(main(), loop_factory=factory))  # expect: done
print(asyncio.EventLoop is asyncio.SelectorEventLoop)  # expect: True
