# A loop that breaks off drops its generator, whose finally runs then.
def g():
    try:
        yield 1
        yield 2
    finally:
        print("finally")


for x in g():
    print(x)
    break
print("after")
# expect: 1
# expect: finally
# expect: after
