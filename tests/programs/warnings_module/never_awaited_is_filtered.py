import warnings


async def forgotten():
    pass


warnings.filterwarnings("ignore", message="coroutine .* was never awaited")
forgotten()
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    forgotten()
print([str(entry.message) for entry in log])  # expect: ["coroutine 'forgotten' was never awaited"]
