class Squares:
    def __getitem__(self, index):
        return index**2


class Nothing:
    pass


for value in Squares(), Nothing(), {1}:
    try:
        reversed(value)
    except TypeError as error:
        print(error)
        # expect: object of type 'Squares' has no len()
        # expect: 'Nothing' object is not reversible
        # expect: 'set' object is not reversible
