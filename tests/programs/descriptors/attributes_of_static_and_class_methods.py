# The wrapper has attributes of its own: what the function is called, copied, and whatever is set on it.
def tag(word):
    def decorate(thing):
        thing.tags = (*getattr(thing, "tags", ()), word)
        return thing

    return decorate


class Tools:
    @tag("outer")
    @staticmethod
    def plain(a):
        "Takes one."
        return a

    @tag("second")
    @tag("first")
    @classmethod
    def made(cls):
        return cls


plain, made = Tools.__dict__["plain"], Tools.__dict__["made"]
print(plain.tags, made.tags, hasattr(Tools.plain, "tags"))  # expect: ('outer',) ('first', 'second') False
print(plain.__name__, plain.__qualname__, plain.__doc__, plain.__module__, plain.__wrapped__ is Tools.plain)
# expect: plain Tools.plain Takes one. __main__ True
print(sorted(plain.__dict__))  # expect: ['__doc__', '__module__', '__name__', '__qualname__', 'tags']
plain.__name__ = "renamed"
print(plain.__name__, Tools.plain.__name__, plain(3), Tools.made() is Tools)  # expect: renamed plain 3 True
del plain.tags
print(hasattr(plain, "tags"))  # expect: False
