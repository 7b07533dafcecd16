match 1:
    case x > 1:  # expect refusal: syntax-error
        print("no")
