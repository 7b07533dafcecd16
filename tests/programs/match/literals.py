def name(value):
    match value:
        case 0:
            return "zero"
        case -1:
            return "minus one"
        case 2.5:
            return "two and a half"
        case "text":
            return "the text"
        case None:
            return "nothing"
        case True:
            return "yes"
        case "a" "b":
            return "joined"
        case _:
            return "something else"


for value in (0, 0.0, False, -1, 2.5, "text", None, True, 1, "ab", [], "None"):
    print(repr(value), name(value))
    # expect: 0 zero
    # expect: 0.0 zero
    # expect: False zero
    # expect: -1 minus one
    # expect: 2.5 two and a half
    # expect: 'text' the text
    # expect: None nothing
    # expect: True yes
    # expect: 1 something else
    # expect: 'ab' joined
    # expect: [] something else
    # expect: 'None' something else
