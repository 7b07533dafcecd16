class Keys:
    ID = "id"
    NONE = None


match {"id": 1, None: 2, True: 3, -4: 4, 2.5: 5}:
    case {Keys.ID: a, Keys.NONE: b, True: c, -4: d, 2.5: e}:
        print(a, b, c, d, e)  # expect: 1 2 3 4 5


class Default(dict):
    def __missing__(self, key):
        return "made up"


match Default():
    case {"x": value}:
        print(value)
    case _:
        print("missing keys do not match")  # expect: missing keys do not match


class Twice:
    A = "x"
    B = "x"


try:
    match {"x": 1}:
        case {Twice.A: a, Twice.B: b}:
            print("no")
except ValueError as error:
    print(error)
