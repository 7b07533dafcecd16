def none():
    pass

def one_or_two(a, b=1):
    pass

for function, arguments in ((none, [1]), (one_or_two, [1, 2, 3])):
    try:
        function(*arguments)
    except TypeError as error:
        print(error)
        # expect: none() takes 0 positional arguments but 1 was given
        # expect: one_or_two() takes from 1 to 2 positional arguments but 3 were given
