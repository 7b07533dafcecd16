# A weak reference gives its object as long as somebody else holds it.
import weakref


class Node:
    def __init__(self, name):
        self.name = name

    def method(self):
        return self.name


node = Node("a")
reference = weakref.ref(node)
print(reference() is node, weakref.ref(node) is reference, reference == weakref.ref(node), hash(reference) == hash(node))
first = weakref.ref(node, lambda dead: print("first callback", dead() is None))
second = weakref.ref(node, lambda dead: print("second callback", dead is second))
print(first == second, first is second, weakref.getweakrefcount(node), reference.__callback__)
bound = weakref.WeakMethod(node.method)
print(bound()())
del node
print(reference(), first(), bound(), reference == first)
# expect: True True True True
# expect: True False 3 None
# expect: a
# expect: second callback True
# expect: first callback True
# expect: None None None False
