import warnings

with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    warnings.warn("first")
    warnings.warn("second", DeprecationWarning)
    warnings.warn("second", DeprecationWarning)
print(len(log))  # expect: 3
for entry in log:
    print(entry.message, entry.category.__name__, entry.lineno, repr(entry.message))
    # expect: first UserWarning 5 UserWarning('first')
    # expect: second DeprecationWarning 6 DeprecationWarning('second')
    # expect: second DeprecationWarning 7 DeprecationWarning('second')
