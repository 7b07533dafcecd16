items = iter([1])
print(next(items))  # expect: 1
next(items)
# expect error: StopIteration
