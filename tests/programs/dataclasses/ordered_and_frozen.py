from dataclasses import dataclass, field, FrozenInstanceError


@dataclass(order=True, frozen=True)
class V:
    a: int
    b: list = field(default_factory=list, compare=False, repr=False)
print(V(1) < V(2), sorted([V(3), V(1)]), hash(V(1)) == hash(V(1)), {V(1): 2}[V(1)])
# expect: True [V(a=1), V(a=3)] True 2
v = V(1)
for f in (lambda: setattr(v, "a", 2), lambda: delattr(v, "a"), lambda: setattr(v, "zz", 2)):
    try: f()
    except FrozenInstanceError as e: print(type(e).__name__, e)
    # expect: FrozenInstanceError cannot assign to field 'a'
    # expect: FrozenInstanceError cannot delete field 'a'
    # expect: FrozenInstanceError cannot assign to field 'zz'
try: v < 3
except TypeError as e: print(e)  # expect: '<' not supported between instances of 'V' and 'int'
