a = b = [1]
a += [2]
print(b, a is b)  # expect: [1, 2] True
a = a + [3]
print(b, a is b)  # expect: [1, 2] False
t = u = (1,)
t += (2,)
print(t, u)  # expect: (1, 2) (1,)
