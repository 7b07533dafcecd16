def check(number):
    print("guard", number)
    return number > 2


for value in (1, 2, 3):
    match value:
        case x if check(x) and x % 2:
            print("odd and large", x)
        case x if not check(x):
            print("small", x)
        case _ if value == 3:
            print("three")

match [1, 2]:
    case [a, b] if (total := a + b) > 2:
        print(total)
# expect: guard 1
# expect: guard 1
# expect: small 1
# expect: guard 2
# expect: guard 2
# expect: small 2
# expect: guard 3
# expect: odd and large 3
# expect: 3
