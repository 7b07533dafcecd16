def count(n):
    for i in range(n):
        yield i  # expect refusal: generator

print(list(count(3)))
