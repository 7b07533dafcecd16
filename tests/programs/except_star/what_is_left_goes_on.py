try:
    try:
        raise ExceptionGroup("all", [ValueError(1), TypeError(2), ExceptionGroup("more", [KeyError(3), ValueError(4)])])
    except* ValueError as group:
        print(repr(group))  # expect: ExceptionGroup('all', [ValueError(1), ExceptionGroup('more', [ValueError(4)])])
except ExceptionGroup as rest:
    print(repr(rest), rest.__context__, rest.__cause__)
    # expect: ExceptionGroup('all', [TypeError(2), ExceptionGroup('more', [KeyError(3)])]) None None
