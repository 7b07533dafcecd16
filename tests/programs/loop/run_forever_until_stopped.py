import asyncio

# The pass in which stop() is called is ended; what it queued runs in the next run.
loop = asyncio.new_event_loop()

def first():
    print("first", loop.is_running())  # expect: first True
    loop.stop()
    loop.call_soon(print, "queued after stop")

loop.call_soon(first)
loop.call_soon(print, "same pass")
loop.run_forever()  # expect: same pass
print("stopped", loop.is_running())  # expect: stopped False
loop.call_soon(loop.stop)
loop.run_forever()  # expect: queued after stop
loop.close()
loop.close()
