text = "  a b  c  "
print(text.split(None, 1), text.split(None, 0), text.split(None, 2), text.split(None, 3))
# expect: ['a', 'b  c  '] ['a b  c  '] ['a', 'b', 'c  '] ['a', 'b', 'c']
print(text.rsplit(None, 1), text.rsplit(None, 0), text.rsplit(None, 2), text.rsplit(None, 3))
# expect: ['  a b', 'c'] ['  a b  c'] ['  a', 'b', 'c'] ['a', 'b', 'c']
