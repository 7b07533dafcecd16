from typing import NamedTuple


def bad(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Emp(NamedTuple):
    """doc"""
    name: str
    id: int = 3
    def hello(self): return f"hi {self.name}"
e = Emp("bob")
print(e, e.name, e[1], e.hello(), Emp._fields, Emp.__annotations__, Emp._field_defaults, e._replace(id=9), e == ("bob", 3), isinstance(e, tuple), Emp.__doc__, Emp.__bases__, e._asdict())
bad(lambda: Emp()); bad(lambda: setattr(e, "name", 1)); bad(lambda: setattr(e, "zzz", 1))
E2 = NamedTuple("E2", [("a", int), ("b", str)])
print(E2(1, "x"), E2)
# expect: Emp(name='bob', id=3) bob 3 hi bob ('name', 'id') {'name': <class 'str'>, 'id': <class 'int'>} {'id': 3} Emp(name='bob', id=9) True True doc (<class 'tuple'>,) {'name': 'bob', 'id': 3}
# expect: TypeError Emp.__new__() missing 1 required positional argument: 'name'
# expect: AttributeError can't set attribute
# expect: AttributeError 'Emp' object has no attribute 'zzz' and no __dict__ for setting new attributes
# expect: E2(a=1, b='x') <class '__main__.E2'>
