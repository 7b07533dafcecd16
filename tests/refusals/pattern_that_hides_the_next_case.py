match 1:
    case number:  # expect refusal: syntax-error
        print(number)
    case 2:
        print("two")

match 2:
    case 1 | _ | 3:  # expect refusal: syntax-error
        print("never")
