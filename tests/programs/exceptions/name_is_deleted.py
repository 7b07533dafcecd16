error = "before"
try:
    raise ValueError("gone")
except ValueError as error:
    print(error)  # expect: gone
try:
    print(error)
except NameError as problem:
    print(problem)  # expect: name 'error' is not defined
