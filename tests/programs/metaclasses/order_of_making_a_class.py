class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **keywords):
        print("prepare", mcls.__name__, name, bases, keywords)
        return {"given": 1}

    def __new__(mcls, name, bases, namespace, **keywords):
        print("new", list(namespace), keywords)
        return super().__new__(mcls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **keywords):
        print("init", cls.__name__, keywords)
        super().__init__(name, bases, namespace)

    def __call__(cls, *args, **keywords):
        print("call", cls.__name__, args, keywords)
        return super().__call__(*args, **keywords)


class Point(metaclass=Meta, flag=True):
    """A point."""

    def __init__(self, x, y=0):
        self.x = x
        self.y = y

    def kind(self):
        return __class__


class Pixel(Point):
    pass


print(Pixel(3, y=4).kind(), Point.given, type(Pixel), Pixel.__class__)
print(Point.__static_attributes__, Point.__firstlineno__)
# expect: prepare Meta Point () {'flag': True}
# expect: new ['given', '__module__', '__qualname__', '__firstlineno__', '__doc__', '__init__', 'kind', '__static_attributes__', '__classdictcell__', '__classcell__'] {'flag': True}
# expect: init Point {'flag': True}
# expect: prepare Meta Pixel (<class '__main__.Point'>,) {}
# expect: new ['given', '__module__', '__qualname__', '__firstlineno__', '__static_attributes__'] {}
# expect: init Pixel {}
# expect: call Pixel (3,) {'y': 4}
# expect: <class '__main__.Point'> 1 <class '__main__.Meta'> <class '__main__.Meta'>
# expect: ('x', 'y') 20
