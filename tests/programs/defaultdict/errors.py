# What cannot be a factory, and a factory that fails.
from collections import defaultdict

for arguments in [(5,), ([],), (int, 5)]:
    try:
        defaultdict(*arguments)
    except Exception as error:
        print(type(error).__name__, error)
        # expect: TypeError first argument must be callable or None
        # expect: TypeError first argument must be callable or None
        # expect: TypeError 'int' object is not iterable


def fail():
    raise ValueError("no default")


table = defaultdict(fail)
try:
    table["a"]
except ValueError as error:
    print(error, len(table))  # expect: no default 0
try:
    defaultdict()["a"]
except KeyError as error:
    print(repr(error))  # expect: KeyError('a')
try:
    table[[]]
except TypeError as error:
    print(error)  # expect: cannot use 'list' as a dict key (unhashable type: 'list')
