# Constructors that construct, as deep as functions may go.
class Node:
    def __init__(self, depth):
        self.child = Node(depth - 1) if depth else None

    def height(self):
        return 1 + self.child.height() if self.child else 1

print(Node(400).height())  # expect: 401

class Endless:
    def __init__(self):
        self.inner = Endless()

Endless()
# expect error: RecursionError: maximum recursion depth exceeded
