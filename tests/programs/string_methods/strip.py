print(repr("  a b ".strip()), repr("  a".lstrip()), repr("a  ".rstrip()), "xxhixx".strip("x"), "abcba".strip("ab"), "1.500".rstrip("0"))
# expect: 'a b' 'a' 'a' hi c 1.5
print("unhappy".removeprefix("un"), "file.py".removesuffix(".py"), "file.py".removesuffix(".txt"))
# expect: happy file file.py
