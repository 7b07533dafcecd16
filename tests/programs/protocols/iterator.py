# A class with __iter__ and __next__ works wherever something is iterated.
class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        self.current = self.start
        return self

    def __next__(self):
        if self.current <= 0:
            raise StopIteration
        self.current -= 1
        return self.current + 1

print([n for n in Countdown(3)], list(Countdown(2)), sum(Countdown(4)), max(Countdown(5)), 2 in Countdown(3))
# expect: [3, 2, 1] [2, 1] 10 5 True
a, b, c = Countdown(3)
first, *rest = Countdown(4)
print(a, b, c, first, rest, sorted(Countdown(3)), dict(zip("ab", Countdown(2))))
# expect: 3 2 1 4 [4, 3, 2, 1] [1, 2, 3] {'a': 2, 'b': 1}
print(*Countdown(3), [*Countdown(2), 0], set(Countdown(2)) == {1, 2})  # expect: 3 2 1 [2, 1, 0] True
it = iter(Countdown(1))
print(next(it), next(it, "end"))  # expect: 1 end
try:
    next(it)
except StopIteration as stop:
    print("stopped", stop.value)  # expect: stopped None
