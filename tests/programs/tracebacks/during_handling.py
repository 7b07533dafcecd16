try:
    1 / 0
except ZeroDivisionError:
    int("not a number")
# expect error: ValueError: invalid literal for int() with base 10: 'not a number'
