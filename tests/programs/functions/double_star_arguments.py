def show(a, **options):
    print(a, options)
    # expect: 1 {}
    # expect: 1 {'b': 2, 'c': 3}
    # expect: 1 {'z': 26, 'b': 2}
    # expect: 9 {'b': 0, 'c': 1}

show(1)
show(1, b=2, c=3)
show(**{"a": 1, "z": 26, "b": 2})
show(b=0, **{"a": 9}, c=1)
