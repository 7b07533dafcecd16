# for and list() do not take it.
async def g():
    yield 1


for wrong in (list, iter):
    try:
        wrong(g())
    except TypeError as error:
        print(error)
        # expect: 'async_generator' object is not iterable
        # expect: 'async_generator' object is not iterable
