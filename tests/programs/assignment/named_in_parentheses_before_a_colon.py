print({(key := "a"): key * 2, (other := "b"): 1})  # expect: {'a': 'aa', 'b': 1}
print("abcdef"[(start := 1) : (stop := 4)], start, stop)  # expect: bcd 1 4
