# A class attribute is shared until an instance hides it.
class Counter:
    count = 0
    names = []

    def __init__(self, name):
        Counter.count += 1
        self.names.append(name)

a = Counter("a")
b = Counter("b")
print(Counter.count, a.count, b.names)  # expect: 2 2 ['a', 'b']
a.count = 10
print(a.count, b.count, Counter.count)  # expect: 10 2 2
del a.count
print(a.count)  # expect: 2
