# singledispatch chooses the function by the class of the first argument.
from functools import singledispatch, singledispatchmethod


@singledispatch
def show(value):
    return f"object {value!r}"


@show.register(int)
def show_int(value):
    return f"int {value}"


@show.register(list)
@show.register(tuple)
def show_sequence(value):
    return f"sequence of {len(value)}"


show.register(str, lambda value: f"text {value}")
print(show(1), show("a"), show([1]), show((1, 2)), show(None), show(True))
# expect: int 1 text a sequence of 1 sequence of 2 object None int True
print(show.dispatch(bool) is show_int, show.__name__, len(show.registry))  # expect: True show 5
try:
    show()
except TypeError as error:
    print(error)  # expect: show requires at least 1 positional argument


class Printer:
    @singledispatchmethod
    def write(self, value):
        return "object"

    @write.register(int)
    def write_int(self, value):
        return "int"


print(Printer().write(1), Printer().write("a"))  # expect: int object
