group = ExceptionGroup("outer", [ValueError(1), ExceptionGroup("inner", [KeyError(2), ValueError(3)]), OSError(4)])
print(group.split(ValueError))
# expect: (ExceptionGroup('outer', [ValueError(1), ExceptionGroup('inner', [ValueError(3)])]), ExceptionGroup('outer', [ExceptionGroup('inner', [KeyError(2)]), OSError(4)]))
print(group.subgroup(KeyError))  # expect: outer (1 sub-exception)
print(group.subgroup((KeyError, OSError)))  # expect: outer (2 sub-exceptions)
print(group.subgroup(ZeroDivisionError))  # expect: None
print(group.split(lambda error: isinstance(error, ValueError) and error.args[0] == 3))
# expect: (ExceptionGroup('outer', [ExceptionGroup('inner', [ValueError(3)])]), ExceptionGroup('outer', [ValueError(1), ExceptionGroup('inner', [KeyError(2)]), OSError(4)]))
print(group.split(ExceptionGroup)[0] is group)  # expect: True
for condition in (1, int, (ValueError, int)):
    try:
        group.split(condition)
    except TypeError as error:
        print(error)
        # expect: expected an exception type, a tuple of exception types, or a callable (other than a class)
        # expect: expected an exception type, a tuple of exception types, or a callable (other than a class)
        # expect: expected an exception type, a tuple of exception types, or a callable (other than a class)
