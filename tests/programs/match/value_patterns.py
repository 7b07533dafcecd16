class Colour:
    RED = "red"
    GREEN = "green"

    class Deep:
        BLUE = "blue"


def name(value):
    match value:
        case Colour.RED:
            return 1
        case Colour.Deep.BLUE:
            return 2
        case Colour.GREEN | "verde":
            return 3
    return None


print([name(value) for value in ("red", "blue", "verde", "green", "RED")])  # expect: [1, 2, 3, 3, None]


class Loose:
    def __eq__(self, other):
        print("compared with", other)
        # expect: compared with 1
        # expect: compared with 2
        return other == 2


match Loose():
    case 1:
        print("one")
    case 2:
        print("two")  # expect: two
