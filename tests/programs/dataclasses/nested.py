from dataclasses import dataclass, field, asdict, astuple


@dataclass
class P:
    x: int
    y: int = 0
@dataclass
class N:
    p: P
    l: list
    t: tuple
    dd: dict
n = N(P(1), [P(2)], (P(3), 1), {"k": P(4)})
print(asdict(n)); print(astuple(n)); print(n)
# expect: {'p': {'x': 1, 'y': 0}, 'l': [{'x': 2, 'y': 0}], 't': ({'x': 3, 'y': 0}, 1), 'dd': {'k': {'x': 4, 'y': 0}}}
# expect: ((1, 0), [(2, 0)], ((3, 0), 1), {'k': (4, 0)})
# expect: N(p=P(x=1, y=0), l=[P(x=2, y=0)], t=(P(x=3, y=0), 1), dd={'k': P(x=4, y=0)})
@dataclass
class Tree:
    value: int
    left: "Tree | None" = None
    right: Tree = None
print(Tree(1, Tree(2)))  # expect: Tree(value=1, left=Tree(value=2, left=None, right=None), right=None)
t = Tree(1); t.left = t; print(t)  # expect: Tree(value=1, left=..., right=None)
