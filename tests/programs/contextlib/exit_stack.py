# An ExitStack leaves what it entered, the last one first.
from contextlib import ExitStack, contextmanager


@contextmanager
def managed(name):
    print("enter", name)
    try:
        yield name
    finally:
        print("exit", name)


with ExitStack() as stack:
    names = [stack.enter_context(managed(name)) for name in "abc"]
    stack.callback(print, "callback", names, sep=": ")
    stack.push(lambda *details: print("saw", details[0]) or True)
    raise KeyError
stack = ExitStack()
stack.enter_context(managed("moved"))
kept = stack.pop_all()
stack.close()
print("between")
kept.close()
try:
    with ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        raise ValueError("first")
except ZeroDivisionError as error:
    print(error, "after", repr(error.__context__))
for thing in (5, "a"):
    try:
        ExitStack().enter_context(thing)
    except TypeError as error:
        print(error)
# expect: enter a
# expect: enter b
# expect: enter c
# expect: saw <class 'KeyError'>
# expect: callback: ['a', 'b', 'c']
# expect: exit c
# expect: exit b
# expect: exit a
# expect: enter moved
# expect: between
# expect: exit moved
# expect: division by zero after ValueError('first')
# expect: 'builtins.int' object does not support the context manager protocol
# expect: 'builtins.str' object does not support the context manager protocol
