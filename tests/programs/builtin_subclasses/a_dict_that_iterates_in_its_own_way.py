# What copies a dict asks the class's own keys and items where the class iterates in its own way, and looks inside where not.
class Iterating(dict):
    def __getitem__(self, key):
        print("item", key, end=" ")
        return 5

    def __iter__(self):
        return iter("it")


class Looking(dict):
    def keys(self):
        print("keys", end=" ")
        return ["k"]

    def __getitem__(self, key):
        print("item", key, end=" ")
        return 5


class Both(Iterating):
    def keys(self):
        print("keys", end=" ")
        return ["k"]


def updated(source):
    result = {}
    result.update(source)
    return result


for kind in (Iterating, Looking, Both):
    given = kind(a=1, b=2)
    for use in (dict, lambda d: d | {"z": 1}, lambda d: {"z": 1} | d, lambda d: {**d}, updated, lambda d: d.copy(), lambda d: dict(d, x=1), list, sorted, lambda d: sorted(set(d)), lambda d: sorted(frozenset(d)), lambda d: dict.fromkeys(d)):
        print(use(given))
        # expect: item a item b {'a': 5, 'b': 5}
        # expect: item a item b {'a': 5, 'b': 5, 'z': 1}
        # expect: item a item b {'z': 1, 'a': 5, 'b': 5}
        # expect: item a item b {'a': 5, 'b': 5}
        # expect: item a item b {'a': 5, 'b': 5}
        # expect: item a item b {'a': 5, 'b': 5}
        # expect: item a item b {'a': 5, 'b': 5, 'x': 1}
        # expect: ['i', 't']
        # expect: ['i', 't']
        # expect: ['i', 't']
        # expect: ['i', 't']
        # expect: {'i': None, 't': None}
        # expect: {'a': 1, 'b': 2}
        # expect: {'a': 1, 'b': 2, 'z': 1}
        # expect: {'z': 1, 'a': 1, 'b': 2}
        # expect: {'a': 1, 'b': 2}
        # expect: {'a': 1, 'b': 2}
        # expect: {'a': 1, 'b': 2}
        # expect: {'a': 1, 'b': 2, 'x': 1}
        # expect: ['a', 'b']
        # expect: ['a', 'b']
        # expect: ['a', 'b']
        # expect: ['a', 'b']
        # expect: {'a': None, 'b': None}
        # expect: keys item k {'k': 5}
        # expect: keys item k {'k': 5, 'z': 1}
        # expect: keys item k {'z': 1, 'k': 5}
        # expect: keys item k {'k': 5}
        # expect: keys item k {'k': 5}
        # expect: keys item k {'k': 5}
        # expect: keys item k {'k': 5, 'x': 1}
        # expect: ['i', 't']
        # expect: ['i', 't']
        # expect: ['i', 't']
        # expect: ['i', 't']
        # expect: {'i': None, 't': None}
