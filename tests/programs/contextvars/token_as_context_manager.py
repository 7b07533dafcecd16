# A token puts the old value back at the end of its block.
from contextvars import ContextVar

level = ContextVar("level", default=0)
with level.set(1):
    print(level.get())  # expect: 1
    with level.set(2) as token:
        print(level.get(), token.old_value)  # expect: 2 1
    print(level.get())  # expect: 1
print(level.get())  # expect: 0
try:
    with level.set(5):
        raise ValueError("inside")
except ValueError:
    print(level.get())  # expect: 0
