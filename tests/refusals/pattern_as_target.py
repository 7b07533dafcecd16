match 1:
    case 1 as _:  # expect refusal: syntax-error
        print("no")
    case 1 as a.b:  # expect refusal: syntax-error
        print("no")
