import inspect


class Base:
    """The base.

        Indented more.
    Last line.
    """


class Derived(Base):
    pass


def documented():
    "One line."


print(inspect.getdoc(Base))
print(inspect.getdoc(Derived) == inspect.getdoc(Base), inspect.getdoc(documented), inspect.getdoc(lambda: 1))
print(repr(inspect.cleandoc("\n   first\n     second\n\n")), inspect.getmro(Derived)[:2])
# expect: The base.
# expect:
# expect:     Indented more.
# expect: Last line.
# expect: True One line. None
# expect: 'first\n  second' (<class '__main__.Derived'>, <class '__main__.Base'>)
