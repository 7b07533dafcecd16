# A walrus inside binds in the function around it.
def f(values):
    print(any((found := v) > 2 for v in values), found)  # expect: True 3


f([1, 2, 3, 4])
