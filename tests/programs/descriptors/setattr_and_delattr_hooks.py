# __setattr__ and __delattr__ see every change.
class Logged:
    def __init__(self):
        self.x = 1

    def __setattr__(self, name, value):
        print("set", name, value)
        # expect: set x 1
        # expect: set x 2
        # expect: set y 3
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print("del", name)  # expect: del x
        object.__delattr__(self, name)

l = Logged()
l.x = 2
l.y = l.x + 1
del l.x
print(l.__dict__)  # expect: {'y': 3}
