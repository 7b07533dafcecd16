# Functions that stop early leave the rest.
def noisy(n):
    for i in range(n):
        print("at", i)
        yield i


print(all(i < 1 for i in noisy(5)))
print(any(i == 1 for i in noisy(5)))
print("-".join(str(i) for i in noisy(2)))
# expect: at 0
# expect: at 1
# expect: False
# expect: at 0
# expect: at 1
# expect: True
# expect: at 0
# expect: at 1
# expect: 0-1
