class Closed:
    def toggle(self):
        self.__class__ = Open
        return self


class Open:
    def toggle(self):
        self.__class__ = Closed
        return self


door = Closed()
print(type(door.toggle()).__name__, type(door.toggle()).__name__)  # expect: Open Closed


class Slotted:
    __slots__ = ("x",)


for wrong in (Slotted, 3, int):
    try:
        door.__class__ = wrong
    except TypeError as error:
        print(error)
        # expect: __class__ assignment: 'Slotted' object layout differs from 'Closed'
        # expect: __class__ must be set to a class, not 'int' object
        # expect: __class__ assignment only supported for mutable types or ModuleType subclasses
try:
    (3).__class__ = Open
except TypeError as error:
    print(error)  # expect: __class__ assignment only supported for mutable types or ModuleType subclasses
