def find(items, wanted):
    for item in items:
        if item == wanted:
            print("found", item)  # expect: found 2
            break
    else:
        print("no", wanted)
        # expect: no 7
        # expect: no 1

find([1, 2, 3], 2)
find([1, 2, 3], 7)
find([], 1)
