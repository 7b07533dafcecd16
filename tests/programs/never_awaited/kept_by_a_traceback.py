# What the frames of an exception hold goes with the exception, not with the frames.
async def work():
    pass


def fails():
    kept = work()
    raise ValueError("x")


try:
    fails()
except ValueError as error:
    saved = error
    print("handled")  # expect: handled
print("still kept")  # expect: still kept
saved = None
print("gone")  # expect: gone
# expect stderr: RuntimeWarning: coroutine 'work' was never awaited
