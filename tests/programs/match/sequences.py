def shape(value):
    match value:
        case []:
            return "empty"
        case [one]:
            return f"one: {one}"
        case [first, _, *rest] if len(rest) > 1:
            return f"{first} then {rest}"
        case [*start, 0]:
            return f"{start} before zero"
        case [_, *_]:
            return "at least one"
        case _:
            return "no sequence"


for value in ([], [7], (1, 2, 3, 4), [1, 2, 0], range(3), "text", {1, 2}, {1: 2}, iter([1]), (x for x in ())):
    print(shape(value))
    # expect: empty
    # expect: one: 7
    # expect: 1 then [3, 4]
    # expect: [1, 2] before zero
    # expect: at least one
    # expect: no sequence
    # expect: no sequence
    # expect: no sequence
    # expect: no sequence
    # expect: no sequence
