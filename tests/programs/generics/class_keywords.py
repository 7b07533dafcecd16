# Bases with a star and keywords stand beside the base that the type parameters add.
class Base:
    def __init_subclass__(cls, /, tag=None, **rest):
        super().__init_subclass__(**rest)
        print(cls.__name__, tag)


bases = (Base,)
options = {"tag": 3}


class One[T](Base, tag=1):
    pass


class Two[T](*bases, tag=2):
    pass


class Three[T](*bases, **options):
    pass


class Meta(type):
    def __new__(mcls, name, bases, namespace, **rest):
        print(name, bases, list(namespace))
        return super().__new__(mcls, name, bases, namespace)


class Four[T](metaclass=Meta):
    print(__type_params__)

    def method(self, value: T) -> T:
        return value

    def other[U](self, value: U) -> T:
        return __class__


print(Four.other.__annotations__, Four.other.__qualname__, Four().other(1))
# expect: One 1
# expect: Two 2
# expect: Three 3
# expect: (T,)
# expect: Four (<class 'typing.Generic'>,) ['__module__', '__qualname__', '__firstlineno__', '__type_params__', 'method', 'other', '__static_attributes__', '__classdictcell__', '__classcell__', '__orig_bases__']
# expect: {'value': U, 'return': T} Four.other <class '__main__.Four'>
