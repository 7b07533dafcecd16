def command(words):
    match words.split():
        case "go", direction:
            return f"going {direction}"
        case "say", *what:
            return " ".join(what)
        case "quit",:
            return "bye"
        case *_, last:
            return f"what is {last}?"
        case ():
            return "nothing"


for words in ("go north", "say hello to me", "quit", "dance with me", ""):
    print(command(words))
    # expect: going north
    # expect: hello to me
    # expect: bye
    # expect: what is me?
    # expect: nothing

match 1, 2:
    case a, b:
        print(a + b)  # expect: 3

match *[1, 2], 3:
    case a, b, c:
        print(a, b, c)  # expect: 1 2 3
