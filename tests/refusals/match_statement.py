command = "go"
match command:  # expect refusal: match-statement
    case "go":
        print("going")
