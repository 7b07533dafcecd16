async def work():
    print("never")

work()
print("end")  # expect: end
# expect stderr: RuntimeWarning: coroutine 'work' was never awaited
