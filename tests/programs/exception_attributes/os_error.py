def show(make):
    try:
        error = make()
        print(repr(error), "|", error, "|", error.errno, error.strerror, error.filename, error.filename2)
        # expect: OSError() |  | None None None None
        # expect: OSError('only text') | only text | None None None None
        # expect: OSError(1000, 'text') | [Errno 1000] text | 1000 text None None
        # expect: OSError(1000, 'text') | [Errno 1000] text: 'a.txt' | 1000 text a.txt None
        # expect: OSError(1000, 'text') | [Errno 1000] text: 'a.txt' -> 'b.txt' | 1000 text a.txt b.txt
        # expect: OSError(1000, 'text', None) | [Errno 1000] text | 1000 text None None
        # expect: OSError(1, 2, 3, 4, 5, 6) | (1, 2, 3, 4, 5, 6) | None None None None
        # expect: FileNotFoundError(1000, 'text') | [Errno 1000] text | 1000 text None None
        # expect: BlockingIOError(1000, 'text', 5) | [Errno 1000] text | 1000 text None None
    except TypeError as error:
        print(error)  # expect: OSError() takes no keyword arguments


show(lambda: OSError())
show(lambda: OSError("only text"))
show(lambda: OSError(1000, "text"))
show(lambda: OSError(1000, "text", "a.txt"))
show(lambda: OSError(1000, "text", "a.txt", None, "b.txt"))
show(lambda: OSError(1000, "text", None))
show(lambda: OSError(1, 2, 3, 4, 5, 6))
show(lambda: FileNotFoundError(1000, "text"))
show(lambda: BlockingIOError(1000, "text", 5))
show(lambda: OSError(errno=3))
