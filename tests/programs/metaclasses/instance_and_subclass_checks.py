class Meta(type):
    def __instancecheck__(cls, instance):
        return hasattr(instance, "quack")

    def __subclasscheck__(cls, subclass):
        return hasattr(subclass, "quack")


class Duck(metaclass=Meta):
    pass


class Robot:
    def quack(self):
        return "beep"


print(isinstance(Robot(), Duck), isinstance(3, Duck), issubclass(Robot, Duck), issubclass(int, Duck))
# expect: True False True False
print(isinstance(Robot(), (int, Duck)), isinstance(Duck(), Duck), type.__instancecheck__(Duck, Robot()))
# expect: True True False
for call in (lambda: isinstance(3, 4), lambda: issubclass(3, int), lambda: issubclass(int, [int])):
    try:
        call()
    except TypeError as error:
        print(error)
        # expect: isinstance() arg 2 must be a type, a tuple of types, or a union
        # expect: issubclass() arg 1 must be a class
        # expect: issubclass() arg 2 must be a class, a tuple of classes, or a union


class Pretender:
    @property
    def __class__(self):
        return int


print(isinstance(Pretender(), int), isinstance(Pretender(), str), isinstance(Pretender(), Pretender))
# expect: True False True
