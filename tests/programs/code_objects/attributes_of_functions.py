def function(a, b=2, *, c=3):
    """One line."""


print(function.__name__, function.__qualname__, function.__module__, function.__doc__)
print(function.__defaults__, function.__kwdefaults__, function.__closure__, function.__dict__)
print(function.__globals__["function"] is function)
function.__name__ = "renamed"
function.note = "kept"
print(function.__name__, function.__qualname__, function.__dict__, function.__code__.co_name)
try:
    function.__name__ = 5
except TypeError as error:
    print(error)
# expect: function function __main__ One line.
# expect: (2,) {'c': 3} None {}
# expect: True
# expect: renamed function {'note': 'kept'} function
# expect: __name__ must be set to a string object
