items = [1, 2, 3]
items[3]
# expect error: IndexError: list index out of range
