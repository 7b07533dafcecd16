import traceback

for attempt in (
    lambda: traceback.format_exception(3),
    lambda: traceback.format_exception(ValueError, ValueError("x")),
    lambda: traceback.print_exception("text"),
):
    try:
        attempt()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
        # expect: TypeError Exception expected for value, int found
        # expect: ValueError Both or neither of value and tb must be given
        # expect: TypeError Exception expected for value, str found
