class Recording(dict):
    def __init__(self):
        super().__init__()
        self.log = []

    def __setitem__(self, key, value):
        if not key.startswith("__"):
            self.log.append(key)
        if key in self and not key.startswith("__"):
            raise TypeError(f"{key} is defined twice")
        super().__setitem__(key, value)

    def __missing__(self, key):
        if key.startswith("new_"):
            return key.upper()
        raise KeyError(key)


class Strict(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        return Recording()

    def __new__(mcls, name, bases, namespace):
        cls = super().__new__(mcls, name, bases, dict(namespace))
        cls.order = namespace.log
        return cls


class Fine(metaclass=Strict):
    one = 1
    two = one + 1
    three = new_value

    def method(self):
        pass


print(Fine.order, Fine.two, Fine.three)  # expect: ['one', 'two', 'three', 'method'] 2 NEW_VALUE
try:

    class Twice(metaclass=Strict):
        a = 1
        a = 2

except TypeError as error:
    print(error)  # expect: a is defined twice
try:

    class Unknown(metaclass=Strict):
        b = nothing

except NameError as error:
    print(error)  # expect: name 'nothing' is not defined
