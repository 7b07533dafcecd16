# A list with an ability more.
class Stack(list):
    def push(self, item):
        self.append(item)

    @property
    def top(self):
        return self[-1]

    def __getitem__(self, index):
        return super().__getitem__(index)

s = Stack([1, 2])
s.push(3)
s.name = "stack"
print(s, s.top, len(s), s[0], s[1:], s + [4], s == [1, 2, 3], s.pop(), sorted(s, reverse=True), s.name)
# expect: [1, 2] 3 3 1 [2, 3] [1, 2, 3, 4] True 3 [2, 1] stack
print(type(s + [1]).__name__, type(s[:]).__name__, isinstance(s, list), repr(Stack()), bool(Stack()))
# expect: list list True [] False
for item in s:
    print(item)
    # expect: 1
    # expect: 2
