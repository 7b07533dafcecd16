def outer(value):
    match value:
        case [a, *rest]:
            return lambda: (a, rest, [a + b for b in rest])


print(outer([1, 2, 3])())  # expect: (1, [2, 3], [3, 4])


class Holder:
    match (1, 2):
        case (left, right):
            pass


print(Holder.left, Holder.right)  # expect: 1 2


def with_global():
    global shared
    match 5:
        case shared:
            pass


with_global()
print(shared)  # expect: 5


class Private:
    def method(self):
        match {"k": 1}:
            case {"k": __hidden}:
                return __hidden


print(Private().method())  # expect: 1
