# recursive_repr stops a repr that comes to itself again.
from reprlib import recursive_repr


class Node:
    def __init__(self):
        self.children = [self, 1]

    @recursive_repr("<again>")
    def __repr__(self):
        return f"Node({self.children})"


print(Node(), Node.__repr__.__name__)  # expect: Node([<again>, 1]) __repr__
