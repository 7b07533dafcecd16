def subject():
    print("asked")
    return 3


match subject():
    case 1:
        print("one")
    case 2:
        print("two")
    case 3:
        print("three")

match subject():
    case 9:
        print("nine")
print("nothing fits: it goes on")
# expect: asked
# expect: three
# expect: asked
# expect: nothing fits: it goes on
