# partial gives a function some of its arguments.
from functools import partial


def show(a, b=2, *rest, **options):
    return a, b, rest, options


half = partial(show, 1, color="red")
print(half(), half(5, 6, size=7), half(color="blue"))
# expect: (1, 2, (), {'color': 'red'}) (1, 5, (6,), {'color': 'red', 'size': 7}) (1, 2, (), {'color': 'blue'})
print(half.func is show, half.args, half.keywords)  # expect: True (1,) {'color': 'red'}
print(partial(half, 10, size=1)(11), partial(int, base=2)("101"))
# expect: (1, 10, (11,), {'color': 'red', 'size': 1}) 5
half.note = "kept"
print(half.note, callable(half), isinstance(half, partial))  # expect: kept True True
for make in (lambda: partial(), lambda: partial(5), lambda: setattr(half, "func", 1), lambda: half.missing):
    try:
        make()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
        # expect: TypeError type 'partial' takes at least one argument
        # expect: TypeError the first argument must be callable
        # expect: AttributeError readonly attribute
        # expect: AttributeError 'functools.partial' object has no attribute 'missing'
