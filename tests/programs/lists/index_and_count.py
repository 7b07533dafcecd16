a = [1, 2, 3, 2]
print(a.index(2), a.index(2, 2), a.count(2), a.count(9), 3 in a, 9 not in a)  # expect: 1 3 2 0 True True
for action in (lambda: a.index(9), lambda: a[4], lambda: a[-5], lambda: [].pop(), lambda: a.remove(9)):
    try:
        action()
    except (ValueError, IndexError) as error:
        print(type(error).__name__, error)
        # expect: ValueError list.index(x): x not in list
        # expect: IndexError list index out of range
        # expect: IndexError list index out of range
        # expect: IndexError pop from empty list
        # expect: ValueError list.remove(x): x not in list
