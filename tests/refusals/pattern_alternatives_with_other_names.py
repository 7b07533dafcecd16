match [1]:
    case [a] | (b, _):  # expect refusal: syntax-error
        print(a)
