# The usual recursive walk with yield from.
def flatten(items):
    for item in items:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


print(list(flatten([1, [2, [3, [4]]], 5])))  # expect: [1, 2, 3, 4, 5]
