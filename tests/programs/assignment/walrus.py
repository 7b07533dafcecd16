if (n := len("hello")) > 3:
    print("long", n)  # expect: long 5
print([last := x * 2 for x in range(3)], last)  # expect: [0, 2, 4] 4
items = [3, 2, 1, 0]
while (item := items.pop(0)):
    print(item)
    # expect: 3
    # expect: 2
    # expect: 1
