# What runs in a copy of the context changes the copy.
from contextvars import Context, ContextVar, copy_context

name = ContextVar("name", default="main")


def rename(to, *, shout=False):
    name.set(to.upper() if shout else to)
    return name.get()


copy = copy_context()
print(copy.run(rename, "copy", shout=True), name.get(), copy[name], name in copy, len(copy))
# expect: COPY main COPY True 1
print(copy.run(rename, "again"), copy.get(name), Context().get(name), Context().run(name.get))
# expect: again again None main
other = copy.copy()
other.run(rename, "other")
print(copy[name], other[name], list(copy.values()), [variable.name for variable in copy])
# expect: again other ['again'] ['name']
print(copy == other, copy_context() == Context())  # expect: False True
try:
    copy.run(lambda: copy.run(rename, "twice"))
except RuntimeError as error:
    print(str(error)[:20], str(error)[-18:])  # expect: cannot enter context is already entered
try:
    copy.run(lambda: 1 / 0)
except ZeroDivisionError as error:
    print(error, name.get())  # expect: division by zero main
