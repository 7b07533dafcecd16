# A plain iterator has no send().
def g():
    yield from [1, 2]


it = g()
print(next(it))  # expect: 1
try:
    it.send(5)
except AttributeError as error:
    print(error)  # expect: 'list_iterator' object has no attribute 'send'
