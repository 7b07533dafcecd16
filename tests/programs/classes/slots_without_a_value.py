# A slot without a value is missed under the class's qualified name; deleting it says its name alone.
def make():
    class Point:
        __slots__ = ("x",)

    return Point()


for use in (lambda point: point.x, lambda point: delattr(point, "x")):
    try:
        use(make())
    except AttributeError as error:
        print(error)
        # expect: 'make.<locals>.Point' object has no attribute 'x'
        # expect: x
