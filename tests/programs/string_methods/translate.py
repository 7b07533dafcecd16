table = str.maketrans({"a": "1", "b": None, "c": "xyz"})
print("aabbcc".translate(table), "hello".translate(str.maketrans("el", "ip")))  # expect: 11xyzxyz hippo
