# Bases and keywords of a class statement can be unpacked.
class A:
    def a(self): return "a"
class B:
    def b(self): return "b"

bases = [A, B]
class C(*bases):
    pass

print(C().a(), C().b(), [c.__name__ for c in C.__bases__])  # expect: a b ['A', 'B']
