print(list[int], dict[str, list[int]], tuple[int, ...], tuple[()], set[str], type[int], frozenset[int])
print(int | str, int | None, None | int, list[int] | None, (int | str) | float, int | int, type(int | str), type(list[int]))
print(isinstance(1, int | str), isinstance(None, int | None), issubclass(int, int | str), (int | str) == (str | int), list[int] == list[int])
def bad(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
bad(lambda: isinstance([], list[int])); bad(lambda: int[str]); bad(lambda: int | "x"); bad(lambda: 3 | int); bad(lambda: isinstance(1, int | list[int]))
# expect: list[int] dict[str, list[int]] tuple[int, ...] tuple[()] set[str] type[int] frozenset[int]
# expect: int | str int | None None | int list[int] | None int | str | float <class 'int'> <class 'typing.Union'> <class 'types.GenericAlias'>
# expect: True True True True True
# expect: TypeError isinstance() argument 2 cannot be a parameterized generic
# expect: TypeError type 'int' is not subscriptable
# expect: TypeError unsupported operand type(s) for |: 'type' and 'str'
# expect: TypeError unsupported operand type(s) for |: 'int' and 'type'
# expect: True
