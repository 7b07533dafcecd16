class Box:
    def __class_getitem__(cls, item):
        return f"{cls.__name__} of {item.__name__}"


class Crate(Box):
    pass


print(Box[int], Crate[str])  # expect: Box of int Crate of str
for subscript in (lambda: Box()[0], lambda: object[int]):
    try:
        subscript()
    except TypeError as error:
        print(error)
        # expect: 'Box' object is not subscriptable
        # expect: type 'object' is not subscriptable
