a = [3, 1]
a.append(2)
a.extend([5, 4])
a.insert(0, 9)
a.insert(100, 7)
a.insert(-1, 8)
print(a)  # expect: [9, 3, 1, 2, 5, 4, 8, 7]
a.remove(1)
print(a.pop(), a.pop(0), a)  # expect: 7 9 [3, 2, 5, 4, 8]
a.reverse()
print(a, a.clear(), a)  # expect: [] None []
