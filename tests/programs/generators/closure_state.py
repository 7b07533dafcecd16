# Two generators of one function share nothing but what they close over.
def make():
    shared = []

    def g(name):
        for i in range(2):
            shared.append(name + str(i))
            yield list(shared)

    return g


g = make()
a, b = g("a"), g("b")
print(next(a), next(b), next(a))  # expect: ['a0'] ['a0', 'b0'] ['a0', 'b0', 'a1']
