match 3:
    case number:
        print(number)  # expect: 3
print(number)  # expect: 3

match (1, (2, 3)):
    case (a, (b, c)) as whole:
        print(a, b, c, whole)  # expect: 1 2 3 (1, (2, 3))

match [1, 2]:
    case [x, 5]:
        print("no")
    case [x, y] if x > y:
        print("no again")
    case [x, y]:
        print(x, y)  # expect: 1 2
