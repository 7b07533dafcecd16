async def forgotten():
    pass


for _ in range(3):
    forgotten()
forgotten()
# expect stderr: RuntimeWarning: coroutine 'forgotten' was never awaited
# expect stderr: RuntimeWarning: coroutine 'forgotten' was never awaited
