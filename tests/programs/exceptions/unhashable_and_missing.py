for action in (lambda: {}[1], lambda: {"a": 1}[("x", 2)], lambda: {1, 2}.remove("z"), lambda: {}[[]]):
    try:
        action()
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)
        # expect: KeyError 1
        # expect: KeyError ('x', 2)
        # expect: KeyError 'z'
        # expect: TypeError cannot use 'list' as a dict key (unhashable type: 'list')
