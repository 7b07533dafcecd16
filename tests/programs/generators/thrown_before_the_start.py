def numbers():
    yield 1


started = numbers()
next(started)
for iterator in numbers(), started:
    try:
        iterator.throw(StopIteration("why"))
    except Exception as error:
        print(type(error).__name__, error)
        # expect: StopIteration why
        # expect: RuntimeError generator raised StopIteration
