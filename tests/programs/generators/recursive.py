# A generator that calls itself walks a tree.
def walk(tree):
    if isinstance(tree, list):
        for branch in tree:
            for leaf in walk(branch):
                yield leaf
    else:
        yield tree


print(list(walk([1, [2, [3, 4], []], [[5]]])))  # expect: [1, 2, 3, 4, 5]
