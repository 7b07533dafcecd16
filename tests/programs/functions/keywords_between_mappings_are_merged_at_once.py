# What is named between two `**` is evaluated as a whole before it is compared with what is there.
def show(value):
    print("evaluated", value)
    return value


def call(**kwargs):
    return kwargs


try:
    call(**show({"a": 1}), a=show(2), b=show(3))
except TypeError as error:
    print(error)
print(call(a=show(1), **show({"b": 2}), c=show(3)))
# expect: evaluated {'a': 1}
# expect: evaluated 2
# expect: evaluated 3
# expect: __main__.call() got multiple values for keyword argument 'a'
# expect: evaluated 1
# expect: evaluated {'b': 2}
# expect: evaluated 3
# expect: {'a': 1, 'b': 2, 'c': 3}
