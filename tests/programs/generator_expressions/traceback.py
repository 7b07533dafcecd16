# An exception inside shows the expression's own frame.
values = [1, 0]
print(list(1 / v for v in values))
# expect error: ZeroDivisionError: division by zero
