# `in` tells every TypeError of __iter__ in its own words, and passes on all else.
class Broken:
    def __init__(self, error):
        self.error = error

    def __iter__(self):
        if self.error:
            raise self.error
        return []


for given in (Broken(None), Broken(TypeError("mine")), Broken(ValueError("mine")), 5, object):
    try:
        print(1 in given)
    except Exception as error:
        print(type(error).__name__, error)
        # expect: TypeError argument of type 'Broken' is not a container or iterable
        # expect: TypeError argument of type 'Broken' is not a container or iterable
        # expect: ValueError mine
        # expect: TypeError argument of type 'int' is not a container or iterable
        # expect: TypeError argument of type 'type' is not a container or iterable
