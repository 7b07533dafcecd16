def describe(name, bases, namespace):
    return name, bases, sorted(key for key in namespace if not key.startswith("__"))


class Shape(metaclass=describe):
    sides = 4

    def area(self):
        return 0


print(Shape)  # expect: ('Shape', (), ['area', 'sides'])
