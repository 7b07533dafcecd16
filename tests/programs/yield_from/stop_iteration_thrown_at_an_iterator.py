# A StopIteration thrown in where something without throw() is delegated to ends the delegation: it is its result.
def delegating():
    result = yield from [7, 8]
    print("result", result)
    yield "after"


generator = delegating()
print(next(generator))
print(generator.throw(StopIteration("thrown")))
# expect: 7
# expect: result thrown
# expect: after
