# super with a class and an instance, and with a class and a class.
class A:
    def f(self):
        return "A.f"

    @classmethod
    def g(cls):
        return f"A.g {cls.__name__}"

class B(A):
    def f(self):
        return "B.f " + super(B, self).f()

    @classmethod
    def g(cls):
        return "B.g " + super().g()

class C(B):
    pass

print(C().f(), C.g(), super(B, C()).f(), super(C, C()).f())  # expect: B.f A.f B.g A.g C A.f B.f A.f
print(super(B, B()))  # expect: <super: <class 'B'>, <B object>>
