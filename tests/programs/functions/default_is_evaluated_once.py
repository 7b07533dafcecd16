def collect(item, found=[]):
    found.append(item)
    return found

print(collect(1))  # expect: [1]
print(collect(2))  # expect: [1, 2]
print(collect(3, []))  # expect: [3]
print(collect(4))  # expect: [1, 2, 4]
