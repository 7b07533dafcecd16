# A generator method as __iter__.
class Tree:
    def __init__(self, value, *children):
        self.value = value
        self.children = children

    def __iter__(self):
        yield self.value
        for child in self.children:
            yield from child

tree = Tree(1, Tree(2, Tree(3)), Tree(4))
print(list(tree), sum(tree), 3 in tree, max(tree))  # expect: [1, 2, 3, 4] 10 True 4
