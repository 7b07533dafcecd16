def handle(function):
    try:
        function()
    except Exception as error:
        match error:
            case ZeroDivisionError():
                print("division")  # expect: division
            case KeyError(args=[key]):
                print("key", key)  # expect: key k
            case ValueError() | TypeError():
                print("value or type:", error)
                # expect: value or type: invalid literal for int() with base 10: 'x'
                # expect: value or type: can only concatenate list (not "int") to list
            case _:
                raise


handle(lambda: 1 / 0)
handle(lambda: {}["k"])
handle(lambda: int("x"))
handle(lambda: [] + 1)
handle(lambda: [][0])
# expect error: IndexError: list index out of range
