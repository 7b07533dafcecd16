import traceback


def show(function):
    try:
        function()
    except Exception as error:
        for entry in traceback.format_tb(error.__traceback__)[1:]:
            print(entry.split("\n", 1)[1], end="")
            # expect:     x, y = 1, 2, 3
            # expect:     ^^^^
            # expect:     box.inner.x = 3
            # expect:     ^^^^^^^^^^^
            # expect:     table["z"]["q"] = 3
            # expect:     ~~~~~^^^^^
            # expect:     del table["x"]
            # expect:         ~~~~~^^^^^
            # expect:     table["n"] += 1
            # expect:     ~~~~~^^^^^
            # expect:     box.missing += 1
            # expect:     ^^^^^^^^^^^
            # expect:     x += "s"
            # expect:     for _ in 3:
            # expect:              ^
            # expect:     for x, y in [1]:
            # expect:         ^^^^
            # expect:     with 3 as x:
            # expect:          ^
            # expect:     assert 1 == 2, "x"
            # expect:            ^^^^^^
            # expect:     raise ValueError("x")
            # expect:     return asyncio.run[2]
            # expect:            ~~~~~~~~~~~^^^
            # expect:     def two_on_a_line(): x = 1; y = x / 0; z = 3
            # expect:                                     ~~^~~
            # expect:     int("x")
            # expect:     ~~~^^^^^
            # expect:     x = int("x")
            # expect:     return int("x")
            # expect:     return box.method()
            # expect:            ~~~~~~~~~~^^
            # expect:     return self.missing
            # expect:            ^^^^^^^^^^^^
            # expect:     class Both(int, str):
            # expect:     ...<3 lines>...
            # expect:         fourth = 4
            # expect:     @box.missing
            # expect:      ^^^^^^^^^^^
            # expect:     def inner(x=unknown):
            # expect:                 ^^^^^^^
            # expect:     if unknown > 3:
            # expect:        ^^^^^^^
            # expect:     while table["x"]:
            # expect:           ~~~~~^^^^^


class Box:
    def __init__(self):
        self.inner = 1

    def method(self):
        return self.missing


box = Box()
table = {}


@show
def unpacks():
    x, y = 1, 2, 3
    return x, y


@show
def sets_attribute():
    box.inner.x = 3


@show
def sets_item():
    table["z"]["q"] = 3


@show
def deletes():
    del table["x"]


@show
def augments_item():
    table["n"] += 1


@show
def augments_attribute():
    box.missing += 1


@show
def augments_name():
    x = 1
    x += "s"


@show
def loops():
    for _ in 3:
        pass


@show
def unpacks_in_a_loop():
    for x, y in [1]:
        pass


@show
def enters():
    with 3 as x:
        pass


@show
def asserts():
    assert 1 == 2, "x"


@show
def raises():
    raise ValueError("x")


@show
def imports():
    import asyncio

    return asyncio.run[2]


@show
def two_on_a_line(): x = 1; y = x / 0; z = 3


@show
def calls_alone():
    int("x")


@show
def assigns_a_call():
    x = int("x")


@show
def returns_a_call():
    return int("x")


@show
def returns_a_method_call():
    return box.method()


@show
def makes_a_class():
    class Both(int, str):
        first = 1
        second = 2
        third = 3
        fourth = 4


@show
def decorates():
    @box.missing
    def inner():
        pass


@show
def defaults():
    def inner(x=unknown):
        pass


@show
def branches():
    if unknown > 3:
        pass


@show
def waits():
    while table["x"]:
        pass
