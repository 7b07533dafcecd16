# Decorators and defaults of a generic are evaluated outside of it, in their order.
def noted(value):
    print("noted", getattr(value, "__name__", value))
    return value


def decorate(thing):
    print("decorate", thing.__name__, thing.__type_params__)
    return thing


@noted(decorate)
def function[T: noted("never")](value: noted("neither")=noted(1), *, key: T=noted(2)) -> T:
    return value, key


@decorate
class Generic[T](noted(dict), metaclass=noted(type)):
    pass


print(function(), function(3, key=4), function.__kwdefaults__)


def keyword_only[T](*, key: T = 5):
    return key


print(keyword_only())
# expect: noted decorate
# expect: noted 1
# expect: noted 2
# expect: decorate function (T,)
# expect: noted dict
# expect: noted type
# expect: decorate Generic (T,)
# expect: (1, 2) (3, 4) {'key': 2}
# expect: 5
