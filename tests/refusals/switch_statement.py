switch x:  # expect refusal: syntax-error
    case 1:
        pass
