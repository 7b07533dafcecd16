# __dict__ is the instance's attributes, and can be changed.
class Box:
    shared = 1

    def __init__(self):
        self.a = 1
        self.b = 2

box = Box()
print(box.__dict__)  # expect: {'a': 1, 'b': 2}
box.__dict__["c"] = 3
print(box.c, "shared" in box.__dict__, "shared" in Box.__dict__)  # expect: 3 False True
box.__dict__.update(a=10)
print(box.a)  # expect: 10
box.__dict__ = {"only": 1}
print(box.only, hasattr(box, "a"))  # expect: 1 False
