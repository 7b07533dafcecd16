print("{} and {}".format(1, "two"), "{1}{0}{1}".format("a", "b"), "{name!r:>6}|".format(name="x"), "{{}}".format())
# expect: 1 and two bab    'x'| {}
print("{0[1]} {d[k]}".format([1, 2], d={"k": 3}), "{:.{}f}".format(3.14159, 2))  # expect: 2 3 3.14
