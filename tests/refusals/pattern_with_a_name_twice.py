match (1, 1):
    case [a, a]:  # expect refusal: syntax-error
        print(a)
    case {"x": b, **b}:  # expect refusal: syntax-error
        print(b)
