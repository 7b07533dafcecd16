def local():
    class Point:
        def __eq__(self, other):
            return True

    return Point()


for use in (lambda: {local(): 1}, lambda: {local()}, lambda: {(1, local()): 2}):
    try:
        use()
    except TypeError as error:
        print(error)
        # expect: cannot use 'local.<locals>.Point' as a dict key (unhashable type: 'Point')
        # expect: cannot use 'local.<locals>.Point' as a set element (unhashable type: 'Point')
        # expect: cannot use 'tuple' as a dict key (unhashable type: 'Point')
