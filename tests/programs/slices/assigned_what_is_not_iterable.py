numbers = [1, 2, 3]
for part in slice(None), slice(0, 2), slice(None, None, 2), slice(None, None, 0), slice("a", None):
    try:
        numbers[part] = 5
    except Exception as error:
        print(type(error).__name__, error)
        # expect: TypeError must assign iterable to extended slice
        # expect: TypeError must assign iterable to extended slice
        # expect: TypeError must assign iterable to extended slice
        # expect: ValueError slice step cannot be zero
        # expect: TypeError slice indices must be integers or None or have an __index__ method
