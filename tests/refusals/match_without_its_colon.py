match 1  # expect refusal: missing-colon
    case 1:
        print("one")
    case 2  # expect refusal: missing-colon
        print("two")
