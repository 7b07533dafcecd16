# What a generator returns is the value of the StopIteration.
def g():
    yield 1
    return "done"


it = g()
print(next(it))  # expect: 1
try:
    next(it)
except StopIteration as stop:
    print(stop.value, stop.args)  # expect: done ('done',)
try:
    next(it)
except StopIteration as stop:
    print(stop.value, stop.args)  # expect: None ()
