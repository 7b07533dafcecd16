def one(a):
    def two(b):
        def three(c):
            nonlocal a
            a = a + 1
            return a + b + c
        return three
    return two

three = one(1)(10)
print(three(100), three(100))  # expect: 112 113
