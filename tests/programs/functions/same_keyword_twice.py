def f(**options):
    return options

try:
    f(a=1, **{"a": 2})
except TypeError as error:
    print(error)  # expect: __main__.f() got multiple values for keyword argument 'a'
