for value in (1, 1.5, "s", None, True, [], (), {}, set(), print, len, lambda: 0, range(1), ValueError("x"), int, type):
    print(type(value).__name__, end=" ")
print()
# expect: int float str NoneType bool list tuple dict set builtin_function_or_method builtin_function_or_method function range ValueError type type
print(type(1) is int, type("") == str, int, type(None), isinstance(1, (str, int)), isinstance(True, int), isinstance(1.0, int))
# expect: True True <class 'int'> <class 'NoneType'> True True False
