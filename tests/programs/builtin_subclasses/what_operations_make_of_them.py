# Operations of built-in types make plain ones of a class's instances; only what changes them in place keeps the class.
class Text(str):
    pass


class Pair(tuple):
    pass


class Bag(set):
    def __init__(self, *given):
        print("init", *map(sorted, given))
        super().__init__(*given)


class Fixed(frozenset):
    pass


text = Text("ab")
for make in (
    lambda: text + "", lambda: "" + text, lambda: text * 1, lambda: text[:], lambda: text.strip(), lambda: text.strip("z"),
    lambda: text.replace("z", ""), lambda: text.center(1), lambda: text.ljust(0), lambda: text.zfill(1), lambda: "".join([text]),
    lambda: text.removeprefix("z"), lambda: text.split()[0], lambda: f"{text}", lambda: text.format(), lambda: max([text]),
):  # fmt: skip
    print(type(make()).__name__, end=" ")
print()
pair = Pair((1, 2))
for make in (lambda: pair + (), lambda: () + pair, lambda: pair * 1, lambda: pair[:], lambda: tuple(pair), lambda: Pair() + pair):
    print(type(make()).__name__, end=" ")
print()
for kind in (Bag, Fixed):
    one, two = kind([1, 2]), kind([2, 3])
    one.note = "kept"
    for make in (
        lambda: one.copy(), lambda: one | two, lambda: one & two, lambda: one - two, lambda: one ^ two, lambda: {5} | one,
        lambda: frozenset([5]) | one, lambda: one.union([7]), lambda: one.union(), lambda: one.difference(), lambda: one | one,
    ):  # fmt: skip
        result = make()
        print(type(result).__name__, sorted(result), end="; ")
    print()
    changed = one
    changed |= {9}
    print(type(changed).__name__, sorted(changed), hasattr(one.copy(), "note"))
# expect: str str str str str str str str str str str str str str Text Text
# expect: tuple tuple tuple tuple tuple tuple
# expect: init [1, 2]
# expect: init [2, 3]
# expect: set [1, 2]; set [1, 2, 3]; set [2]; set [1]; set [1, 3]; set [1, 2, 5]; frozenset [1, 2, 5]; set [1, 2, 7]; set [1, 2]; set [1, 2]; set [1, 2];
# expect: Bag [1, 2, 9] False
# expect: frozenset [1, 2]; frozenset [1, 2, 3]; frozenset [2]; frozenset [1]; frozenset [1, 3]; set [1, 2, 5]; frozenset [1, 2, 5]; frozenset [1, 2, 7]; frozenset [1, 2]; frozenset [1, 2]; frozenset [1, 2];
# expect: frozenset [1, 2, 9] False
