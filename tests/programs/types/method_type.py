from types import MethodType
class A:
    pass
a = A()
a.hello = MethodType(lambda self, x: (type(self).__name__, x), a)
print(a.hello(3))  # expect: ('A', 3)
for args in [(1, 2), (print, None), (print,)]:
    try: MethodType(*args)
    except TypeError as e: print(e)
    # expect: first argument must be callable
    # expect: instance must not be None
    # expect: method expected 2 arguments, got 1
