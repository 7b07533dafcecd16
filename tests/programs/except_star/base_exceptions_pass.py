try:
    try:
        raise BaseExceptionGroup("g", [ValueError(1), KeyboardInterrupt()])
    except* ValueError as group:
        print(repr(group))  # expect: ExceptionGroup('g', [ValueError(1)])
except BaseExceptionGroup as rest:
    print(repr(rest))  # expect: BaseExceptionGroup('g', [KeyboardInterrupt()])
