# A decorator is called with the function and gives what the name is bound to.
def loud(function):
    def wrapper(*args, **kwargs):
        print("before", function.__name__)
        result = function(*args, **kwargs)
        print("after", result)
        return result
    return wrapper

@loud
def add(a, b=1):
    return a + b

print(add(2))
print(add(2, b=5))
# expect: before add
# expect: after 3
# expect: 3
# expect: before add
# expect: after 7
# expect: 7
