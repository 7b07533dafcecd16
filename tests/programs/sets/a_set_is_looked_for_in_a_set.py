# A set has no hash; where one is looked for in a set, a frozenset of its items is.
numbers = {1, frozenset({1}), frozenset({2, 3})}
print({1} in numbers, {3, 2} in numbers, set() in numbers, set() in frozenset([frozenset()]))
numbers.discard({1})
numbers.discard({4})
print(len(numbers))
for act in (lambda: numbers.remove({1}), lambda: numbers.remove({2, 3}), lambda: numbers.add({1}), lambda: {1} in {1: 2}):
    try:
        print(act(), len(numbers))
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)


class Hashed(set):
    def __hash__(self):
        return 1

    def __eq__(self, other):
        return True


print(Hashed() in {1})
# expect: True True False True
# expect: 2
# expect: KeyError {1}
# expect: None 1
# expect: TypeError cannot use 'set' as a set element (unhashable type: 'set')
# expect: TypeError cannot use 'set' as a dict key (unhashable type: 'set')
# expect: True
