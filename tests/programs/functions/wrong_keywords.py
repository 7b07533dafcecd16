def f(a, b=2):
    pass

try:
    f(1, size=3)
except TypeError as error:
    print(error)  # expect: f() got an unexpected keyword argument 'size'
try:
    f(1, a=3)
except TypeError as error:
    print(error)  # expect: f() got multiple values for argument 'a'
