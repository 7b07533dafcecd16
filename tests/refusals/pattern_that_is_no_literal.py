match 1:
    case f"text":  # expect refusal: syntax-error
        print("no")
    case {f"key": 1}:  # expect refusal: syntax-error
        print("no")
