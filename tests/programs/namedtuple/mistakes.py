from collections import namedtuple


P = namedtuple("P", "x y")
p = P(1, 2)
def bad(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
    # expect: TypeError P.__new__() missing 1 required positional argument: 'y'
    # expect: TypeError P.__new__() takes 3 positional arguments but 4 were given
    # expect: TypeError P.__new__() got an unexpected keyword argument 'z'
    # expect: AttributeError can't set attribute
    # expect: AttributeError 'P' object has no attribute 'zz' and no __dict__ for setting new attributes
    # expect: AttributeError can't delete attribute
    # expect: TypeError Expected 2 arguments, got 1
    # expect: TypeError Got unexpected field names: ['q']
    # expect: ValueError Encountered duplicate field name: 'a'
    # expect: ValueError Type names and field names cannot be a keyword: 'class'
    # expect: ValueError Field names cannot start with an underscore: '_a'
    # expect: TypeError Got more default values than field names
    # expect: ValueError Type names and field names must be valid identifiers: '1X'
    # expect: ValueError Type names and field names must be valid identifiers: 'a-b'
bad(lambda: P(1)); bad(lambda: P(1, 2, 3)); bad(lambda: P(1, z=2)); bad(lambda: setattr(p, "x", 2)); bad(lambda: setattr(p, "zz", 2)); bad(lambda: delattr(p, "x")); bad(lambda: P._make([1])); bad(lambda: p._replace(q=1));
bad(lambda: namedtuple("X", "a a")); bad(lambda: namedtuple("X", "class b")); bad(lambda: namedtuple("X", "_a")); bad(lambda: namedtuple("X", "a b", defaults=[1, 2, 3])); bad(lambda: namedtuple("1X", "a")); bad(lambda: namedtuple("X", "a-b"))
