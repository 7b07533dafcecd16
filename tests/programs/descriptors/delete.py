# __delete__, and what is missing of a descriptor.
class Erasable:
    def __get__(self, instance, owner):
        return "there"

    def __delete__(self, instance):
        print("erased")  # expect: erased

class ReadOnly:
    def __get__(self, instance, owner):
        return "read"

    def __set__(self, instance, value):
        raise AttributeError("cannot set")

class C:
    e = Erasable()
    r = ReadOnly()

c = C()
del c.e
print(c.e, c.r)  # expect: there read
for action in (lambda: setattr(c, "r", 1), lambda: setattr(c, "e", 1), lambda: delattr(c, "r")):
    try:
        action()
    except AttributeError as error:
        print(error)
        # expect: cannot set
        # expect: __set__
        # expect: __delete__
