class Refused(Exception):
    def __init__(self, reason, *, code):
        self.code = code


error = Refused("why", code=3)
print(repr(error), error, error.args, error.code)  # expect: Refused('why') why ('why',) 3


class Other(Exception):
    pass


try:
    Other(code=3)
except TypeError as error:
    print(error)  # expect: Other() takes no keyword arguments
