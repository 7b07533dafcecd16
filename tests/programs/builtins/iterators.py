it = iter([1, 2])
print(next(it), next(it), next(it, "end"))  # expect: 1 2 end
try:
    next(it)
except StopIteration as error:
    print(repr(error))  # expect: StopIteration()
print(list(it), [x for x in iter([3, 1, 0, 2].pop, 3)])  # expect: [] [2, 0, 1]
letters = iter("abcd")
print(list(zip(letters, letters)))  # expect: [('a', 'b'), ('c', 'd')]
