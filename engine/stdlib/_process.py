# What the library needs of `sys`.
try:
    import sys
except ModuleNotFoundError:
    import __main__ as _main

    from _library import handled as _handled
    from _library import write_error as _write_error

    class sys:
        argv = [_main.__file__]

        class stderr:
            name = "<stderr>"
            write = _write_error

            def flush():
                pass

        class stdout:
            def write(text):
                print(text, end="")

        def exit(status=None):
            raise SystemExit(status)

        def exc_info():
            error = _handled()
            return (type(error), error, error.__traceback__) if error else (None, None, None)
