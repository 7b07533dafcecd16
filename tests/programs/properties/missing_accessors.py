# A property without a setter, deleter or getter says so.
class C:
    @property
    def x(self):
        return 1

    def set_only(self, value):
        pass
    y = property(fset=set_only)

c = C()
for statement in (lambda: setattr(c, "x", 2), lambda: delattr(c, "x"), lambda: c.y):
    try:
        statement()
    except AttributeError as error:
        print(error)
        # expect: property 'x' of 'C' object has no setter
        # expect: property 'x' of 'C' object has no deleter
        # expect: property 'y' of 'C' object has no getter
c.y = 5
print(type(C.x).__name__, C.x.fset, c.x)  # expect: property None 1
