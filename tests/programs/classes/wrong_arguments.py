# Wrong calls of a class name __init__ with the class in front.
class Pair:
    def __init__(self, left, right):
        self.left = left

class Empty:
    pass

def attempt(function):
    try:
        function()
    except TypeError as error:
        print(error)
        # expect: Pair.__init__() missing 2 required positional arguments: 'left' and 'right'
        # expect: Pair.__init__() missing 1 required positional argument: 'right'
        # expect: Pair.__init__() takes 3 positional arguments but 4 were given
        # expect: Pair.__init__() got an unexpected keyword argument 'extra'
        # expect: Empty() takes no arguments
        # expect: Empty() takes no arguments
        # expect: Pair.__init__() missing 3 required positional arguments: 'self', 'left', and 'right'

attempt(lambda: Pair())
attempt(lambda: Pair(1))
attempt(lambda: Pair(1, 2, 3))
attempt(lambda: Pair(1, 2, extra=3))
attempt(lambda: Empty(1))
attempt(lambda: Empty(a=1))
attempt(lambda: Pair.__init__())
