# Two leading underscores become part of the class's own name.
class Base:
    __limit = 3

    def __init__(self):
        self.__secret = "base"

    def __hidden(self):
        return self.__secret

    def show(self, __argument=1):
        return self.__hidden(), self.__limit, __argument

class Derived(Base):
    def __init__(self):
        super().__init__()
        self.__secret = "derived"

d = Derived()
print(d.show())  # expect: ('base', 3, 1)
print(sorted(d.__dict__))  # expect: ['_Base__secret', '_Derived__secret']
print(d._Base__secret, d._Derived__secret, Base._Base__hidden.__name__)  # expect: base derived __hidden
try:
    d.__secret
except AttributeError as error:
    print(error)  # expect: 'Derived' object has no attribute '__secret'
