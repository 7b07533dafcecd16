print("a" < "b", "Z" < "a", "abc" < "abd", "ab" < "abc", "" < "a", "a" == "a", "10" < "9")
# expect: True True True True True True True
print(sorted(["pear", "Apple", "fig", "apple"]), max("hello"))  # expect: ['Apple', 'apple', 'fig', 'pear'] o
