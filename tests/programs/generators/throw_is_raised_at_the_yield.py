# throw() raises at the yield, which may catch it and go on.
def g():
    try:
        yield 1
    except ValueError as error:
        print("caught", error)
        yield 2


it = g()
print(next(it))
print(it.throw(ValueError("boom")))
try:
    it.throw(KeyError("out"))
except KeyError as error:
    print("left by", repr(error))
print(list(it))
# expect: 1
# expect: caught boom
# expect: 2
# expect: left by KeyError('out')
# expect: []
