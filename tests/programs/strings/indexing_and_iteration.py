word = "loop✓"
print(word[0], word[-1], len(word), word[1:3], word[::-1], word * 2, "oo" in word, "" in word)
# expect: l ✓ 5 oo ✓pool loop✓loop✓ True True
print([c for c in word], word[10:], min(word))  # expect: ['l', 'o', 'o', 'p', '✓']  l
try:
    word[5]
except IndexError as error:
    print(error)  # expect: string index out of range
