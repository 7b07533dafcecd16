for a in range(4):
    if a == 1:
        continue
    for b in range(4):
        if b == a:
            break
        print(a, b)
        # expect: 2 0
        # expect: 2 1
        # expect: 3 0
        # expect: 3 1
        # expect: 3 2
