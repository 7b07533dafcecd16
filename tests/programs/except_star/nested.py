try:
    try:
        raise ExceptionGroup("outer", [ValueError(1), TypeError(2)])
    except* ValueError:
        try:
            raise ExceptionGroup("inner", [OSError(3), KeyError(4)])
        except* OSError as group:
            print("inner clause", repr(group))  # expect: inner clause ExceptionGroup('inner', [OSError(3)])
except* KeyError as group:
    print("outer clause", repr(group))
    # expect: outer clause ExceptionGroup('', [ExceptionGroup('inner', [KeyError(4)])])
except* TypeError as group:
    print("outer clause", repr(group))
    # expect: outer clause ExceptionGroup('', [ExceptionGroup('outer', [TypeError(2)])])
