# A derived class adds names to its base's __slots__.
class A:
    __slots__ = "a", "__private"

    def __init__(self):
        self.a = 1
        self.__private = 2

    def private(self):
        return self.__private

class B(A):
    __slots__ = ("b",)

b = B()
b.b = 3
print(b.a, b.b, b.private(), B.__slots__, A.a)  # expect: 1 3 2 ('b',) <member 'a' of 'A' objects>
b.c = 4
# expect error: AttributeError: 'B' object has no attribute 'c' and no __dict__ for setting new attributes
