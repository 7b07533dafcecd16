s = set()
s.add(1)
s.add(1)
s.update([2, 3], "a")
s.discard(99)
s.remove("a")
print(sorted(s), len(s), set(), {5})  # expect: [1, 2, 3] 3 set() {5}
s -= {1}
s |= {4}
s &= {3, 4}
print(sorted(s))  # expect: [3, 4]
try:
    s.remove(99)
except KeyError as error:
    print(error)  # expect: 99
