# That the value cannot be called is said before anything about the keywords.
not_a_function = 5
try:
    not_a_function(*[1], **{1: 2})
except TypeError as error:
    print(error)  # expect: 'int' object is not callable
