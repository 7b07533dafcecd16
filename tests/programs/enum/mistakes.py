from enum import Enum


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
def bad(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
    # expect: ValueError 7 is not a valid Color
    # expect: KeyError 'PINK'
    # expect: AttributeError type object 'Color' has no attribute 'PINK'
    # expect: AttributeError cannot reassign member 'RED'
    # expect: TypeError '<' not supported between instances of 'Color' and 'Color'
    # expect: AttributeError 'Color' cannot delete member 'RED'.
    # expect: AttributeError <enum 'Enum'> cannot set attribute 'value'
    # expect: AttributeError <enum 'Enum'> cannot set attribute 'name'
    # expect: TypeError <enum 'More'> cannot extend <enum 'Color'>
    # expect: TypeError 'A' already defined as 1
    # expect: TypeError <enum 'Enum'> has no members; specify `names=()` if you meant to create a new, empty, enum
    # expect: TypeError <enum 'Empty'> has no members; specify `names=()` if you meant to create a new, empty, enum
    # expect: ValueError _sunder_ names, such as '_foo_', are reserved for future Enum use
bad(lambda: Color(7)); bad(lambda: Color["PINK"]); bad(lambda: Color.PINK); bad(lambda: setattr(Color, "RED", 5)); bad(lambda: Color.RED < Color.BLUE); bad(lambda: delattr(Color, "RED")); bad(lambda: setattr(Color.RED, "value", 5)); bad(lambda: setattr(Color.RED, "name", 5))
def sub():
    class More(Color): PINK = 9
bad(sub)
def dup():
    class X(Enum):
        A = 1
        A = 2
bad(dup)
bad(lambda: Enum("Z"))
class Empty(Enum): pass
bad(lambda: Empty(1))
def sund():
    class X(Enum): _foo_ = 1
bad(sund)
