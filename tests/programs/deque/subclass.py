# A class on top of deque, with attributes of its own.
from collections import deque


class History(deque):
    def __init__(self, size):
        super().__init__(maxlen=size)
        self.seen = 0

    def append(self, item):
        self.seen += 1
        super().append(item)


history = History(2)
for word in ["a", "b", "c"]:
    history.append(word)
print(history, history.seen, len(history), isinstance(history, deque))  # expect: History(['b', 'c'], maxlen=2) 3 2 True
print(type(history).__mro__)  # expect: (<class '__main__.History'>, <class 'collections.deque'>, <class 'object'>)


class Plain(deque):
    pass


plain = Plain([1, 2])
plain.label = "two"
print(plain, plain.label, plain.copy(), type(plain * 2))
# expect: Plain([1, 2]) two Plain([1, 2]) <class '__main__.Plain'>
