def ends(value):
    match value:
        case [first, *_, last]:
            return first, last
        case [*_, only]:
            return only
        case [*_]:
            return "none"


print(ends([1, 2, 3, 4]), ends((5, 6)), ends([9]), ends([]))  # expect: (1, 4) (5, 6) 9 none


class Noisy(list):
    def __getitem__(self, index):
        print("item", index)
        # expect: item 0
        # expect: item 2
        return super().__getitem__(index)


print(ends(Noisy([1, 2, 3])))  # expect: (1, 3)
