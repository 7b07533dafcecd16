from collections.abc import Iterator
class MyIt(Iterator):
    n = 0
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
print(list(MyIt()))  # expect: [1, 2, 3]
