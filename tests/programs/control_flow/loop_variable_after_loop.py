for i in range(3):
    pass
print(i)  # expect: 2
for i, (a, *b) in enumerate([(1, 2, 3), "xyz"]):
    print(i, a, b)
    # expect: 0 1 [2, 3]
    # expect: 1 x ['y', 'z']
for i in []:
    pass
print(i)  # expect: 1
