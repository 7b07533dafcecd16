class Meta(type):
    def __getattr__(cls, name):
        if name.startswith("auto_"):
            return name[5:]
        raise AttributeError(f"no {name} in {cls.__name__}")

    def __setattr__(cls, name, value):
        print("set", cls.__name__, name, value)
        super().__setattr__(name, value)

    @property
    def lower(cls):
        return cls.__name__.lower()

    def create(cls):
        return cls()


class Thing(metaclass=Meta):
    size = 3


Thing.size = 4
print(Thing.size, Thing.auto_colour, Thing.lower, type(Thing.create()).__name__)
try:
    Thing.other
except AttributeError as error:
    print(error)
try:
    Thing.lower = "x"
except AttributeError as error:
    print(error)
try:
    Thing().lower
except AttributeError as error:
    print(error)
print(hasattr(Thing, "auto_x"), hasattr(Thing, "y"))
# expect: set Thing size 4
# expect: 4 colour thing Thing
# expect: no other in Thing
# expect: set Thing lower x
# expect: property 'lower' of 'Meta' object has no setter
# expect: 'Thing' object has no attribute 'lower'
# expect: True False
