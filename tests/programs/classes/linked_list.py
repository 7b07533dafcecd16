# Instances that refer to one another.
class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next

head = None
for value in (3, 2, 1):
    head = Node(value, head)
node = head
while node:
    print(node.value)
    # expect: 1
    # expect: 2
    # expect: 3
    node = node.next
