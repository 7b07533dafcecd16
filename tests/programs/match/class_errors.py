class Point:
    __match_args__ = ("x", "y")
    x = 1
    y = 2


class Plain:
    pass


class Wrong:
    __match_args__ = ["x"]


class Odd:
    __match_args__ = (5,)


def attempt(function):
    try:
        function()
    except TypeError as error:
        print(error)
        # expect: Point() accepts 2 positional sub-patterns (3 given)
        # expect: Plain() accepts 0 positional sub-patterns (1 given)
        # expect: int() accepts 1 positional sub-pattern (2 given)
        # expect: Wrong.__match_args__ must be a tuple (got list)
        # expect: __match_args__ elements must be strings (got int)
        # expect: Point() got multiple sub-patterns for attribute 'x'
        # expect: called match pattern must be a class


def too_many():
    match Point():
        case Point(a, b, c):
            pass


def none_taken():
    match Plain():
        case Plain(a):
            pass


def too_many_for_int():
    match 5:
        case int(a, b):
            pass


def not_a_tuple():
    match Wrong():
        case Wrong(a):
            pass


def no_text():
    match Odd():
        case Odd(a):
            pass


def twice():
    match Point():
        case Point(a, x=b):
            pass


def no_class():
    match Point():
        case print(a):
            pass


for function in (too_many, none_taken, too_many_for_int, not_a_tuple, no_text, twice, no_class):
    attempt(function)
