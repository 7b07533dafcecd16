# The C3 order visits each class once, derived ones before their bases.
class Base:
    def __init__(self):
        print("Base")

class Left(Base):
    def __init__(self):
        print("Left")
        super().__init__()

class Right(Base):
    def __init__(self):
        print("Right")
        super().__init__()

class Both(Left, Right):
    def __init__(self):
        print("Both")
        super().__init__()

Both()
print([c.__name__ for c in Both.__mro__])
print([c.__name__ for c in Both.mro()], Both.__base__.__name__, Base.__subclasses__())
# expect: Both
# expect: Left
# expect: Right
# expect: Base
# expect: ['Both', 'Left', 'Right', 'Base', 'object']
# expect: ['Both', 'Left', 'Right', 'Base', 'object'] Left [<class '__main__.Left'>, <class '__main__.Right'>]
