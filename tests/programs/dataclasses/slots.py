from dataclasses import dataclass


@dataclass(slots=True)
class S:
    x: int
    y: float = 1.5
    def who(self): return __class__.__name__
s = S(1)
print(s, S.__slots__, s.who(), s.y)  # expect: S(x=1, y=1.5) ('x', 'y') S 1.5
try: s.q = 1
except AttributeError as e: print(e)
# expect: 'S' object has no attribute 'q' and no __dict__ for setting new attributes
