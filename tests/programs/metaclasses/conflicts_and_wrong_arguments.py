class First(type):
    pass


class Second(type):
    pass


class A(metaclass=First):
    pass


class B(metaclass=Second):
    pass


def attempt(what):
    try:
        print(what())
    except (TypeError, RuntimeError) as error:
        print(type(error).__name__, error)


attempt(lambda: type("C", (A, B), {}))
attempt(lambda: type("C", (A,), {}).__class__)
attempt(lambda: First("C", (), {}).__class__)
attempt(lambda: type("C", ()))
attempt(lambda: First("C", ()))
attempt(lambda: type("C", 1, {}))
attempt(lambda: type("C", (), 1))
attempt(lambda: type(1, (), {}))
attempt(lambda: type("C", (A, A), {}))
attempt(lambda: type("C", (bool,), {}))
attempt(lambda: First.__new__(3, "C", (), {}))


class Forgetful(type):
    def __new__(metaclass, name, bases, namespace):
        namespace.pop("__classcell__", None)
        return super().__new__(metaclass, name, bases, namespace)


def forgotten():
    class C(metaclass=Forgetful):
        def method(self):
            return __class__


attempt(forgotten)


class Wrong:
    @classmethod
    def __prepare__(cls, *args):
        return 5


def unprepared():
    class C(metaclass=Wrong):
        pass


attempt(unprepared)
# expect: TypeError metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
# expect: <class '__main__.First'>
# expect: <class '__main__.First'>
# expect: TypeError type() takes 1 or 3 arguments
# expect: TypeError type.__new__() takes exactly 3 arguments (2 given)
# expect: TypeError type.__new__() argument 2 must be tuple, not int
# expect: TypeError type.__new__() argument 3 must be dict, not int
# expect: TypeError type.__new__() argument 1 must be str, not int
# expect: TypeError duplicate base class A
# expect: TypeError type 'bool' is not an acceptable base type
# expect: TypeError type.__new__(X): X is not a type object (int)
# expect: RuntimeError __class__ not set defining 'C' as <class '__main__.forgotten.<locals>.C'>. Was __classcell__ propagated to type.__new__?
# expect: TypeError Wrong.__prepare__() must return a mapping, not int
