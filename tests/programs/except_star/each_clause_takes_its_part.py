try:
    raise ExceptionGroup("all", [ValueError(1), TypeError(2), ExceptionGroup("more", [KeyError(3), ValueError(4)])])
except* ValueError as group:
    print("values", repr(group))
    # expect: values ExceptionGroup('all', [ValueError(1), ExceptionGroup('more', [ValueError(4)])])
except* (TypeError, KeyError) as group:
    print("others", repr(group))
    # expect: others ExceptionGroup('all', [TypeError(2), ExceptionGroup('more', [KeyError(3)])])
else:
    print("never")
finally:
    print("finally")  # expect: finally
