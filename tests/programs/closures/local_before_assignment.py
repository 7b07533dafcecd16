value = 1
def broken():
    print(value)
    value = 2

try:
    broken()
except UnboundLocalError as error:
    print(error)  # expect: cannot access local variable 'value' where it is not associated with a value
