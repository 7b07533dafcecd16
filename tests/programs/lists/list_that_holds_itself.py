a = [1]
a.append(a)
print(a, len(a), a[1] is a)  # expect: [1, [...]] 2 True
d = {}
d["me"] = d
print(d)  # expect: {'me': {...}}
