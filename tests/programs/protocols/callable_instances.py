# __call__ makes instances callable.
class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, *, scale=1):
        return (self.n + x) * scale

add = Adder(10)
print(add(1), add(1, scale=2), callable(add), callable(Adder), callable(5))  # expect: 11 22 True True False
print(list(map(add, [1, 2])), sorted([3, 1, 2], key=Adder(0)))  # expect: [11, 12] [1, 2, 3]
try:
    add()
except TypeError as error:
    print(error)  # expect: Adder.__call__() missing 1 required positional argument: 'x'
