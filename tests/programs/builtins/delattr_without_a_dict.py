# What has no place for attributes can neither set nor delete one.
for value in (1, "a", [], None, len):
    for change in (lambda: setattr(value, "missing", 1), lambda: delattr(value, "missing")):
        try:
            change()
        except AttributeError as error:
            print(error)
            # expect: 'int' object has no attribute 'missing' and no __dict__ for setting new attributes
            # expect: 'int' object has no attribute 'missing' and no __dict__ for setting new attributes
            # expect: 'str' object has no attribute 'missing' and no __dict__ for setting new attributes
            # expect: 'str' object has no attribute 'missing' and no __dict__ for setting new attributes
            # expect: 'list' object has no attribute 'missing' and no __dict__ for setting new attributes
            # expect: 'list' object has no attribute 'missing' and no __dict__ for setting new attributes
            # expect: 'NoneType' object has no attribute 'missing' and no __dict__ for setting new attributes
            # expect: 'NoneType' object has no attribute 'missing' and no __dict__ for setting new attributes
            # expect: 'builtin_function_or_method' object has no attribute 'missing' and no __dict__ for setting new attributes
            # expect: 'builtin_function_or_method' object has no attribute 'missing' and no __dict__ for setting new attributes
