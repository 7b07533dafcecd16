def f(name, value):
    print(name)
    # expect: container
    # expect: value
    # expect: dict
    # expect: key
    # expect: left
    # expect: middle
    # expect: right
    return value

d = f("container", {})
f("dict", d)[f("key", "k")] = f("value", 1)
print(f("left", 1) + f("middle", 2) * f("right", 3))  # expect: 7
