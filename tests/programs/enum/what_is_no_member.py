from enum import Enum, nonmember


class Nest(Enum):
    A = 1
    inner = nonmember(5)
    _private = 3
    class Meta: x = 1
    def __str__(self): return "custom " + self.name
print(list(Nest), Nest.inner, Nest.A, Nest.Meta.x, f"{Nest.A}")
# expect: [<Nest.A: 1>, <Nest._private: 3>] 5 custom A 1 custom A
