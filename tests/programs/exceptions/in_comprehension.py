try:
    print([10 // n for n in (5, 2, 0, 1)])
except ZeroDivisionError as error:
    print(error)  # expect: division by zero
