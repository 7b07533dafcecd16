print({}.pop([1], "none"))  # expect: none
for table in {}, {1: 2}:
    try:
        table.pop([1])
    except Exception as error:
        print(type(error).__name__, error)
        # expect: KeyError [1]
        # expect: TypeError cannot use 'list' as a dict key (unhashable type: 'list')
