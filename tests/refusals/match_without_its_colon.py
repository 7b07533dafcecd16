match 1  # expect refusal: syntax-error
    case 1:
        print("one")
    case 2  # expect refusal: syntax-error
        print("two")
