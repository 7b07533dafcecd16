class Registry(type):
    pass

class Thing(metaclass=Registry):  # expect refusal: metaclass
    pass
