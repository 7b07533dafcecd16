match [1]:
    case [*a, *b]:  # expect refusal: syntax-error
        print(a)
