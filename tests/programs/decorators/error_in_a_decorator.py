# An exception in a decorator comes at the decorator's line; the name is not bound.
def fail(function):
    raise ValueError(f"will not take {function.__name__}")

try:
    @fail
    def f():
        pass
except ValueError as error:
    print(error)  # expect: will not take f

print(f())
# expect error: NameError: name 'f' is not defined
