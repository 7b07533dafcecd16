class Plain:
    pass


for container, key in ("abc", 0), ("abc", slice(0, 1)), ((1,), 0), ({1}, 0), (5, 0), (range(3), 1), (Plain(), 0), (Plain(), "k"):
    try:
        del container[key]
    except TypeError as error:
        print(error)
        # expect: 'str' object doesn't support item deletion
        # expect: 'str' object does not support item deletion
        # expect: 'tuple' object doesn't support item deletion
        # expect: 'set' object doesn't support item deletion
        # expect: 'int' object does not support item deletion
        # expect: 'range' object doesn't support item deletion
        # expect: 'Plain' object doesn't support item deletion
        # expect: 'Plain' object does not support item deletion
