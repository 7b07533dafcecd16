group = ExceptionGroup("g", [ValueError()])
for name in ("message", "exceptions"):
    try:
        setattr(group, name, 1)
    except AttributeError as error:
        print(error)
        # expect: readonly attribute
        # expect: readonly attribute
