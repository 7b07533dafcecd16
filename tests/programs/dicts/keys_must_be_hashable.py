for key in ([1], {}, {1}, (1, [2])):
    try:
        {key: 1}
    except TypeError as error:
        print(error)
        # expect: cannot use 'list' as a dict key (unhashable type: 'list')
        # expect: cannot use 'dict' as a dict key (unhashable type: 'dict')
        # expect: cannot use 'set' as a dict key (unhashable type: 'set')
        # expect: cannot use 'tuple' as a dict key (unhashable type: 'list')
