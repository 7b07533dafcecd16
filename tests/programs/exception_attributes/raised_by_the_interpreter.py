try:
    unheard_of
except NameError as error:
    print(error.name)  # expect: unheard_of
try:
    "text".missing
except AttributeError as error:
    print(error.name, error.obj)  # expect: missing text
try:
    {}["k"]
except KeyError as error:
    print(error, error.args)  # expect: 'k' ('k',)
try:
    next(iter([]))
except StopIteration as error:
    print(error.value)  # expect: None
