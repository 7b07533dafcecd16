import traceback


def inner():
    raise ValueError("x")


def outer():
    inner()


try:
    outer()
except ValueError as error:
    entries = traceback.extract_tb(error.__traceback__)
    for entry in entries:
        print(entry.lineno, entry.name, entry.line, len(entry))
        # expect: 13 <module> outer() 4
        # expect: 9 outer inner() 4
        # expect: 5 inner raise ValueError("x") 4
    print(entries[-1].lineno, [entry.name for entry in traceback.extract_tb(error.__traceback__, limit=2)])
    # expect: 5 ['<module>', 'outer']
    print([entry.name for entry in traceback.extract_tb(error.__traceback__, limit=-1)])  # expect: ['inner']
    filename, line, function, text = entries[-1]
    print(line, function, text)  # expect: 5 inner raise ValueError("x")
    print(traceback.format_exception(error)[0], end="")  # expect: Traceback (most recent call last):
    print(traceback.format_exception(error)[-1], end="")  # expect: ValueError: x
