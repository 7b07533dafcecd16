# A class in a function closes over its variables; methods may rebind them.
def make(start):
    total = start

    class Accumulator:
        first = start

        def add(self, n):
            nonlocal total
            total += n
            return total

    return Accumulator

A = make(10)
B = make(100)
print(A().add(1), A().add(2), B().add(5), A.first, B.first)  # expect: 11 13 105 10 100
