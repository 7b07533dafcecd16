class First:
    pass


class Second:
    pass


class Child(First):
    pass


Child.__bases__ = (Second,)
# expect error: NotImplementedError: Loopscope does not support changing the bases of a class: define another class
