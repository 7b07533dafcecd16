words = {"pear", "fig", "apple"}
words |= {"fig", "kiwi"}
print(sorted(words), len(words), sorted({word[0] for word in words}))
# expect: ['apple', 'fig', 'kiwi', 'pear'] 4 ['a', 'f', 'k', 'p']
