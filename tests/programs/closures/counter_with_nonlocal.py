def counter():
    count = 0
    def increment(step=1):
        nonlocal count
        count += step
        return count
    return increment

first, second = counter(), counter()
print(first(), first(), first(5), second())  # expect: 1 2 7 1
