# Special methods are looked up on the class, not on the instance.
class C:
    def __len__(self):
        return 1

c = C()
c.__len__ = lambda: 99
c.__call__ = lambda: "called"
print(len(c), c.__len__())  # expect: 1 99
try:
    c()
except TypeError as error:
    print(error)  # expect: 'C' object is not callable
C.__call__ = lambda self: "now"
print(c())  # expect: now
