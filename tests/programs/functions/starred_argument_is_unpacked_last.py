# The one starred argument of a call becomes a tuple after the keywords are evaluated; of several, each in its turn.
def show(value):
    print("evaluated", value)
    return value


def call(*args, **kwargs):
    return args, kwargs


class Items:
    def __iter__(self):
        print("iterated")
        return iter([1, 2])


def attempt(function):
    try:
        print(function())
    except TypeError as error:
        print(error)


attempt(lambda: call(*show(5), key=show("k")))
attempt(lambda: call(*show(5), **show({})))
attempt(lambda: call(*show(5), *show(6)))
attempt(lambda: call(show(0), *show(5), key=show("k")))
attempt(lambda: call(*Items(), key=show("k")))
attempt(lambda: call(*Items(), show(3), key=show("k")))
# expect: evaluated 5
# expect: evaluated k
# expect: __main__.call() argument after * must be an iterable, not int
# expect: evaluated 5
# expect: evaluated {}
# expect: __main__.call() argument after * must be an iterable, not int
# expect: evaluated 5
# expect: Value after * must be an iterable, not int
# expect: evaluated 0
# expect: evaluated 5
# expect: Value after * must be an iterable, not int
# expect: evaluated k
# expect: iterated
# expect: ((1, 2), {'key': 'k'})
# expect: iterated
# expect: evaluated 3
# expect: evaluated k
# expect: ((1, 2, 3), {'key': 'k'})
