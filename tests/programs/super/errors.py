# super() where there is no class or no self, and missing attributes behind it.
def outside():
    try:
        super()
    except RuntimeError as error:
        print(error)  # expect: super(): no arguments

outside()

class A:
    def f(self):
        try:
            super().missing()
        except AttributeError as error:
            print(error)  # expect: 'super' object has no attribute 'missing'

    def g():
        super()

    def h(self):
        super(A, 5)

A().f()
try:
    A.g()
except RuntimeError as error:
    print(error)  # expect: super(): no arguments
A().h()
# expect error: TypeError: super(type, obj): obj (instance of int) is not an instance or subtype of type (A).
