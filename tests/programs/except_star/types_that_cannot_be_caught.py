for types in (ExceptionGroup, (ValueError, BaseExceptionGroup), 3, (ValueError, 3)):
    try:
        try:
            raise ExceptionGroup("g", [ValueError(1)])
        except* types:
            print("never")
    except TypeError as error:
        print(error, repr(error.__context__))
        # expect: catching ExceptionGroup with except* is not allowed. Use except instead. ExceptionGroup('g', [ValueError(1)])
        # expect: catching ExceptionGroup with except* is not allowed. Use except instead. ExceptionGroup('g', [ValueError(1)])
        # expect: catching classes that do not inherit from BaseException is not allowed ExceptionGroup('g', [ValueError(1)])
        # expect: catching classes that do not inherit from BaseException is not allowed ExceptionGroup('g', [ValueError(1)])
