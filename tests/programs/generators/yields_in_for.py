# A for loop runs a generator from yield to yield.
def count(n):
    for i in range(n):
        print("make", i)
        yield i


for x in count(3):
    print("got", x)
# expect: make 0
# expect: got 0
# expect: make 1
# expect: got 1
# expect: make 2
# expect: got 2
