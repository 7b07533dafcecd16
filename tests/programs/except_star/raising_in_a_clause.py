def show(error, depth=0):
    print(" " * depth + repr(error), repr(error.__cause__), repr(error.__context__))
    # expect: ExceptionGroup('', [RuntimeError('new'), ExceptionGroup('all', [TypeError(2), KeyError(3)])]) None None
    # expect:   RuntimeError('new') None ExceptionGroup('all', [ValueError(1)])
    # expect:   ExceptionGroup('all', [TypeError(2), KeyError(3)]) None None
    # expect:     TypeError(2) None None
    # expect:     KeyError(3) None None
    # expect: ExceptionGroup('', [RuntimeError('new'), IndexError('other')]) None None
    # expect:   RuntimeError('new') ExceptionGroup('all', [ValueError(1)]) ExceptionGroup('all', [ValueError(1)])
    # expect:   IndexError('other') None ExceptionGroup('all', [TypeError(2)])
    # expect: ExceptionGroup('', [ExceptionGroup('all', [ValueError(1)]), ExceptionGroup('all', [TypeError(2)])]) None None
    # expect:   ExceptionGroup('all', [ValueError(1)]) None None
    # expect:     ValueError(1) None None
    # expect:   ExceptionGroup('all', [TypeError(2)]) None None
    # expect:     TypeError(2) None None
    # expect: ExceptionGroup('all', [ValueError(1), TypeError(2), KeyError(3)]) None None
    # expect:   ValueError(1) None None
    # expect:   TypeError(2) None None
    # expect:   KeyError(3) None None
    for inner in getattr(error, "exceptions", ()):
        show(inner, depth + 2)


def new_and_again():
    try:
        raise ExceptionGroup("all", [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError:
        raise RuntimeError("new")
    except* TypeError:
        raise


def two_new_ones():
    try:
        raise ExceptionGroup("all", [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError as group:
        raise RuntimeError("new") from group
    except* TypeError:
        raise IndexError("other") from None
    except* KeyError:
        pass


def the_group_itself():
    try:
        raise ExceptionGroup("all", [ValueError(1), TypeError(2)])
    except* ValueError as group:
        raise group


def all_again():
    try:
        raise ExceptionGroup("all", [ValueError(1), TypeError(2), KeyError(3)])
    except* (ValueError, KeyError):
        raise
    except* TypeError:
        raise


for function in (new_and_again, two_new_ones, the_group_itself, all_again):
    try:
        function()
    except ExceptionGroup as error:
        show(error)
