# Without __set__ the instance's own attribute wins: a value computed once.
class Once:
    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner):
        print("computing")  # expect: computing
        value = self.function(instance)
        instance.__dict__[self.function.__name__] = value
        return value

class Page:
    @Once
    def size(self):
        return 42

page = Page()
print(page.size, page.size)  # expect: 42 42
