# __reversed__ is what reversed asks first.
class Names:
    def __reversed__(self):
        return iter(["c", "b", "a"])

print(list(reversed(Names())))  # expect: ['c', 'b', 'a']
