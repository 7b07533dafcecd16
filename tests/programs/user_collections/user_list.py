# A list to inherit from.
from collections import UserList


class Stack(UserList):
    def push(self, item):
        self.append(item)


stack = Stack([3, 1, 2])
stack.push(0)
print(stack, len(stack), stack[0], stack[1:], type(stack[1:]).__name__)  # expect: [3, 1, 2, 0] 4 3 [1, 2, 0] Stack
stack.sort(key=lambda number: -number)
print(stack, stack.pop(), stack.index(2), stack.count(9), 3 in stack)  # expect: [3, 2, 1] 0 1 0 True
print(stack + [7], [7] + stack, stack * 2, stack == [3, 2, 1], stack < [4])
# expect: [3, 2, 1, 7] [7, 3, 2, 1] [3, 2, 1, 3, 2, 1] True True
stack += (5,)
stack.extend(UserList("ab"))
stack.insert(0, "z")
stack.remove("a")
stack.reverse()
print(stack, stack.copy(), type(stack.copy()).__name__)  # expect: ['b', 5, 1, 2, 3, 'z'] ['b', 5, 1, 2, 3, 'z'] Stack
stack[0] = "first"
del stack[1:]
print(stack, list(reversed(stack)), bool(UserList()))  # expect: ['first'] ['first'] False
try:
    stack[5]
except IndexError as error:
    print(error)  # expect: list index out of range
try:
    hash(stack)
except TypeError as error:
    print(error)  # expect: unhashable type: 'Stack'
