# cr_frame, gi_frame and ag_frame: where it is, which code, whose frame; None when it is over.
import types


async def coroutine():
    pass


def generator():
    yield 1
    yield 2


async def async_generator():
    yield 1


made = coroutine()
frame = made.cr_frame
print(frame.f_code.co_name, frame.f_lineno - coroutine.__code__.co_firstlineno, frame.f_generator is made, made.cr_frame is frame)
# expect: coroutine 0 True True
made.close()
print(made.cr_frame, frame.f_code.co_name)  # expect: None coroutine

running = generator()
print(running.gi_frame.f_lineno - generator.__code__.co_firstlineno)  # expect: 0
next(running)
print(running.gi_frame.f_lineno - generator.__code__.co_firstlineno, running.gi_frame.f_code is generator.__code__)
# expect: 1 True
frame = running.gi_frame
next(running)
print(frame.f_lineno - generator.__code__.co_firstlineno, frame.f_generator is running, isinstance(frame, types.FrameType))
# expect: 2 True True
print(list(running), running.gi_frame, frame.f_generator)  # expect: [] None None

unstarted = async_generator()
print(unstarted.ag_frame.f_lineno - async_generator.__code__.co_firstlineno)  # expect: 0
print(frame.f_globals is globals())  # expect: True
