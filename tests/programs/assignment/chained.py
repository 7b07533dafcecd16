a = b = c = [1]
b.append(2)
print(a, c, a is b is c)  # expect: [1, 2] [1, 2] True
x = items = [0, 0]
items[0] = x[1] = 5
print(x)  # expect: [5, 5]
