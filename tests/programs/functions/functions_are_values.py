def twice(function, value):
    return function(function(value))

def increment(n):
    return n + 1

table = {"up": increment, "double": lambda n: n * 2}
print(twice(increment, 5), twice(table["double"], 5))  # expect: 7 20
print(increment.__name__, table["double"].__name__)  # expect: increment <lambda>
print(increment is table["up"], callable(increment), callable(5))  # expect: True True False
