for call in (
    lambda: "a".__add__(1),
    lambda: [1].__add__((2,)),
    lambda: ().__add__([]),
    lambda: "a".__mul__("b"),
    lambda: [1].__rmul__(None),
    lambda: (1).__add__("a"),
    lambda: "a".__rmul__(3),
):
    try:
        print(call())
    except TypeError as error:
        print(error)
# expect: can only concatenate str (not "int") to str
# expect: can only concatenate list (not "tuple") to list
# expect: can only concatenate tuple (not "list") to tuple
# expect: 'str' object cannot be interpreted as an integer
# expect: 'NoneType' object cannot be interpreted as an integer
# expect: NotImplemented
# expect: aaa
