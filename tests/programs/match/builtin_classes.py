def sort(value):
    match value:
        case bool(flag):
            return f"bool {flag}"
        case int(number) if number > 100:
            return "big"
        case int(number) | float(number):
            return f"number {number}"
        case str("special"):
            return "special"
        case str() as text:
            return f"text {text}"
        case list([first, *_]):
            return f"list from {first}"
        case dict({"a": a}):
            return f"dict with {a}"
        case tuple(items) | set(items) | frozenset(items) | list(items) | dict(items):
            return items
        case BaseException(args=(only,)):
            return f"error {only}"
        case type():
            return "a class"
        case object(real=_):
            return "has real"
        case object():
            return "object"


values = (True, 5, 500, 2.5, "special", "other", [1, 2], [], {"a": 1}, {}, (1,), {3}, ValueError("bad"), int, None)
for value in values:
    print(sort(value))
    # expect: bool True
    # expect: number 5
    # expect: big
    # expect: number 2.5
    # expect: special
    # expect: text other
    # expect: list from 1
    # expect: []
    # expect: dict with 1
    # expect: {}
    # expect: (1,)
    # expect: {3}
    # expect: error bad
    # expect: a class
    # expect: object


class Count(int):
    pass


match Count(3):
    case int(count):
        print(count, type(count).__name__)  # expect: 3 Count
