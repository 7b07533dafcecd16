def seen(value):
    print("seen", value)
    return value

print(seen(0) and seen(1))
print(seen("") or seen("b") or seen("c"))
print(not seen([]), 1 and 2 or 3, None or 0)
# expect: seen 0
# expect: 0
# expect: seen
# expect: seen b
# expect: b
# expect: seen []
# expect: True 2 0
