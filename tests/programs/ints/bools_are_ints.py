print(True + True, True * 5, sum([True, False, True]), True == 1, False == 0, isinstance(True, int))
# expect: 2 5 2 True True True
print(bool(2), int(True), str(True), True < 2, -True, True & False, True | 2)  # expect: True 1 True True -1 False 3
