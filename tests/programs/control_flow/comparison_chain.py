n = 1
def middle():
    print("middle")
    return 5

print(1 < middle() < 10)
print(9 < middle() < 10)
print(1 < 3 > 2 != 4 == 4.0, 1 < 2 < 2)
print(3 in [1, 3] == True, not 1 == 2, n is not None)
# expect: middle
# expect: True
# expect: middle
# expect: False
# expect: True False
# expect: False True True
