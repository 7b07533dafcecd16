# next() of an exhausted iterator inside a generator is that error too.
def firsts(iterables):
    for it in iterables:
        yield next(iter(it))


try:
    print(list(firsts([[1, 2], [], [3]])))
except RuntimeError as error:
    print(error)  # expect: generator raised StopIteration
