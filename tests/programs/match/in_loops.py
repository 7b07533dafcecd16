for item in [1, "stop", 2, "skip", 3, "end", 4]:
    match item:
        case "skip":
            continue
        case "end":
            break
        case int(n):
            print(n)
        case other:
            print("word", other)
else:
    print("not reached")


def first(items):
    for item in items:
        match item:
            case {"id": found} if found:
                return found
            case [first, *_]:
                try:
                    return first
                finally:
                    print("finally")
    return None


print(first([{"id": 0}, {"id": 7}]), first([(), (1, 2)]), first([]))
# expect: 1
# expect: word stop
# expect: 2
# expect: 3
# expect: finally
# expect: 7 1 None
