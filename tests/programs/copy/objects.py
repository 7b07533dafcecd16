# Copies of instances are made without __init__.
import copy


class Node:
    def __init__(self, value, next=None):
        print("made", value)
        # expect: made [2]
        # expect: made [1]
        self.value = value
        self.next = next


first = Node([1], Node([2]))
first.next.next = first
shallow, deep = copy.copy(first), copy.deepcopy(first)
print(shallow.value is first.value, shallow.next is first.next)  # expect: True True
print(deep.value is first.value, deep.next.value, deep.next.next is deep)  # expect: False [2] True


class Slotted:
    __slots__ = ("a", "b")


slotted = Slotted()
slotted.a = [1]
print(copy.copy(slotted).a is slotted.a, copy.deepcopy(slotted).a is slotted.a, hasattr(copy.copy(slotted), "b"))
# expect: True False False


class Tagged(list):
    pass


tagged = Tagged([1, [2]])
tagged.tag = ["t"]
other = copy.deepcopy(tagged)
print(other, type(other).__name__, other.tag, other.tag is tagged.tag)  # expect: [1, [2]] Tagged ['t'] False
