match 1:
    case Point(x=1, 2):  # expect refusal: syntax-error
        print("no")
