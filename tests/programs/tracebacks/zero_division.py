def divide(a, b):
    return a / b

print("before")  # expect: before
divide(1, 0)
print("never")
# expect error: ZeroDivisionError: division by zero
