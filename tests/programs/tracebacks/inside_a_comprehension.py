def invert(values):
    return [1 / value for value in values]

print(invert([1, 2]))  # expect: [1.0, 0.5]
invert([1, 0])
# expect error: ZeroDivisionError: division by zero
