# What a callback raises is written and forgotten.
import weakref


class Thing:
    pass


def fail(reference):
    raise ValueError("in the callback")


thing = Thing()
reference = weakref.ref(thing, fail)
del thing
print("after")  # expect: after
# expect stderr: Exception ignored while calling weakref callback <function fail at
# expect stderr: ValueError: in the callback
