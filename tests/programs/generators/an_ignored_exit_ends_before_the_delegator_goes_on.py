# What a generator delegated to, and which would not close, is gone before the `finally` of the one that delegated.
def stubborn():
    try:
        yield 1
    except GeneratorExit:
        print("asked to close")
        yield "ignored"


def delegating():
    try:
        yield from stubborn()
    finally:
        print("delegating ends")


def swallowing():
    try:
        yield 1
    except BaseException:
        pass
    try:
        yield 2
    except GeneratorExit:
        print("closed at last")


def delegating_to_swallowing():
    try:
        yield from swallowing()
    finally:
        print("delegating ends")


for make in (delegating, delegating_to_swallowing):
    for act in (lambda g: g.throw(GeneratorExit), lambda g: g.close(), lambda g: g.throw(ValueError("given"))):
        generator = make()
        next(generator)
        try:
            print("result:", act(generator))
        except BaseException as error:
            print(type(error).__name__, error)
        del generator
# expect: asked to close
# expect: delegating ends
# expect: RuntimeError generator ignored GeneratorExit
# expect: asked to close
# expect: delegating ends
# expect: RuntimeError generator ignored GeneratorExit
# expect: delegating ends
# expect: ValueError given
# expect: closed at last
# expect: delegating ends
# expect: RuntimeError generator ignored GeneratorExit
# expect: closed at last
# expect: delegating ends
# expect: RuntimeError generator ignored GeneratorExit
# expect: result: 2
# expect: closed at last
# expect: delegating ends
