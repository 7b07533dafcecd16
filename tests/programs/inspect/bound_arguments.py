# Signature.bind gives each argument its name, as a call would.
from inspect import signature


def function(a, b, /, c=1, *args, d, e=2, **kw): ...


def small(a, b=2, *, c): ...


bound = signature(function).bind(1, 2, 3, 4, 5, d=6, z=7)
print(bound, bound.args, bound.kwargs, bound.arguments)
some = signature(function).bind_partial(1)
print(some, some.args)
some.apply_defaults()
print(some, some.arguments, some.args, some.kwargs)
whole = signature(function).bind(1, 2, d=5)
whole.apply_defaults()
print(whole.arguments)
for args, kwargs in (((), {}), ((1, 2), {}), ((1, 2), {"d": 1, "b": 3}), ((1,), {"a": 3})):
    try:
        print(signature(function).bind(*args, **kwargs))
    except TypeError as error:
        print(error)
for args, kwargs in (((1, 2, 3), {"c": 1}), ((1,), {"c": 1, "x": 2}), ((1,), {"a": 1, "c": 1}), ((), {"c": 1}), ((1,), {}), ((), {"a": 1, "c": 2, "b": 3})):
    for bind in signature(small).bind, signature(small).bind_partial:
        try:
            print(bind(*args, **kwargs))
        except TypeError as error:
            print(error)
changed = signature(small).bind(1, c=3)
changed.arguments["b"] = 9
print(changed.args, changed.kwargs, changed == signature(small).bind(1, 9, c=3), changed == 3)
print(small(*changed.args, **changed.kwargs))
# expect: <BoundArguments (a=1, b=2, c=3, args=(4, 5), d=6, kw={'z': 7})> (1, 2, 3, 4, 5) {'d': 6, 'z': 7} {'a': 1, 'b': 2, 'c': 3, 'args': (4, 5), 'd': 6, 'kw': {'z': 7}}
# expect: <BoundArguments (a=1)> (1,)
# expect: <BoundArguments (a=1, c=1, args=(), e=2, kw={})> {'a': 1, 'c': 1, 'args': (), 'e': 2, 'kw': {}} (1,) {'c': 1, 'args': (), 'e': 2}
# expect: {'a': 1, 'b': 2, 'c': 1, 'args': (), 'd': 5, 'e': 2, 'kw': {}}
# expect: missing a required argument: 'a'
# expect: missing a required argument: 'd'
# expect: <BoundArguments (a=1, b=2, d=1, kw={'b': 3})>
# expect: missing a required argument: 'b'
# expect: too many positional arguments
# expect: too many positional arguments
# expect: got an unexpected keyword argument 'x'
# expect: got an unexpected keyword argument 'x'
# expect: multiple values for argument 'a'
# expect: multiple values for argument 'a'
# expect: missing a required argument: 'a'
# expect: <BoundArguments (c=1)>
# expect: missing a required argument: 'c'
# expect: <BoundArguments (a=1)>
# expect: <BoundArguments (a=1, b=3, c=2)>
# expect: <BoundArguments (a=1, b=3, c=2)>
# expect: (1, 9) {'c': 3} True False
# expect: None
