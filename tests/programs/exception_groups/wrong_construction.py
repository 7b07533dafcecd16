def attempt(make):
    try:
        make()
    except Exception as error:
        print(type(error).__name__, error)
        # expect: TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
        # expect: TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
        # expect: TypeError BaseExceptionGroup.__new__() argument 1 must be str, not int
        # expect: TypeError second argument (exceptions) must be a sequence
        # expect: TypeError second argument (exceptions) must be a sequence
        # expect: ValueError second argument (exceptions) must be a non-empty sequence
        # expect: ValueError Item 1 of second argument (exceptions) is not an exception
        # expect: TypeError Cannot nest BaseExceptions in an ExceptionGroup
        # expect: TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)


attempt(lambda: ExceptionGroup())
attempt(lambda: ExceptionGroup("no exceptions"))
attempt(lambda: ExceptionGroup(1, [ValueError()]))
attempt(lambda: ExceptionGroup("no sequence", ValueError()))
attempt(lambda: ExceptionGroup("a set", {ValueError()}))
attempt(lambda: ExceptionGroup("empty", []))
attempt(lambda: ExceptionGroup("no exception", [ValueError(), 1]))
attempt(lambda: ExceptionGroup("base", [KeyboardInterrupt()]))
attempt(lambda: ExceptionGroup("keywords", exceptions=[ValueError()]))
