from dataclasses import dataclass, field, fields, asdict, replace, InitVar


@dataclass(order=True, frozen=True)
class V:
    a: int
@dataclass
class P:
    x: int
    y: int = 0
@dataclass
class I:
    a: InitVar[int]
    b: int = field(init=False)
    def __post_init__(self, a): self.b = a * 2
i = I(4)
def bad(text, **kw):
    try: return text()
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
    # expect: TypeError non-default argument 'b' follows default argument 'a'
    # expect: ValueError mutable default <class 'list'> for field a is not allowed: use default_factory
    # expect: ValueError eq must be true if order is true
    # expect: TypeError cannot inherit non-frozen dataclass from a frozen one
    # expect: TypeError cannot inherit frozen dataclass from a non-frozen one
    # expect: TypeError 'a' is a field but has no type annotation
    # expect: ValueError cannot specify both default and default_factory
    # expect: TypeError asdict() should be called on dataclass instances
    # expect: TypeError replace() should be called on dataclass instances
    # expect: TypeError must be called with a dataclass type or instance
    # expect: TypeError InitVar 'a' must be specified with replace()
    # expect: TypeError InitVar 'a' must be specified with replace()
def b1():
    @dataclass
    class X:
        a: int = 1
        b: int
bad(b1)
def b2():
    @dataclass
    class X:
        a: list = []
bad(b2)
def b3():
    @dataclass(order=True, eq=False)
    class X: a: int
bad(b3)
def b4():
    @dataclass
    class X(V): c: int = 1
bad(b4)
def b5():
    @dataclass(frozen=True)
    class X(P): c: int = 1
bad(b5)
def b6():
    @dataclass
    class X: a = field(default=1)
bad(b6)
def b7():
    field(default=1, default_factory=list)
bad(b7)
bad(lambda: asdict(3)); bad(lambda: replace(3)); bad(lambda: fields(3)); bad(lambda: replace(i, b=3)); bad(lambda: replace(i))
