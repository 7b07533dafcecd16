print(list(map(len, ["a", "bb"])), list(map(lambda a, b: a + b, [1, 2], [10, 20, 30])), list(filter(None, [0, 1, "", "a"])))
# expect: [1, 2] [11, 22] [1, 'a']
print(list(filter(lambda n: n > 1, range(4))), sum(map(int, "123")), list(map(str, (1, 2))))
# expect: [2, 3] 6 ['1', '2']
lazy = map(print, ["one", "two"])
print("nothing printed yet")  # expect: nothing printed yet
next(lazy)  # expect: one
