match {}:
    case {"a": a, "a": b}:  # expect refusal: syntax-error
        print(a)
    case {1: a, True: b}:  # expect refusal: syntax-error
        print(a)
