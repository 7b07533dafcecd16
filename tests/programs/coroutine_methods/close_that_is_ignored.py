# A coroutine that awaits once more when it is closed has ignored the request.
class Pause:
    def __await__(self):
        yield "paused"


async def stubborn():
    try:
        await Pause()
    except GeneratorExit:
        await Pause()


coroutine = stubborn()
print(coroutine.send(None))  # expect: paused
try:
    coroutine.close()
except RuntimeError as error:
    print(error)  # expect: coroutine ignored GeneratorExit
try:
    coroutine.send(None)
except StopIteration:
    print("went on and ended")  # expect: went on and ended
