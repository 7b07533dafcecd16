"""Functions as values: closures, partial application, composition, lazy pipelines, itertools."""

import itertools as it
import operator as op
from functools import partial, reduce, singledispatch


def compose(*functions):
    return reduce(lambda f, g: lambda x: g(f(x)), functions)


def counter(start=0):
    def increment(by=1):
        nonlocal start
        start += by
        return start

    def reset():
        nonlocal start
        start = 0

    increment.reset = reset
    return increment


def primes():
    sieve = {}
    for n in it.count(2):
        if n not in sieve:
            yield n
            sieve[n * n] = [n]
        else:
            for prime in sieve.pop(n):
                sieve.setdefault(prime + n, []).append(prime)


def running(function, items):
    total = yield
    for item in items:
        total = function(total, item) if total is not None else item
        sent = yield total
        if sent is not None:
            total = sent


class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        n = self.start
        while n:
            yield n
            n -= 1

    def __reversed__(self):
        return iter(range(1, self.start + 1))

    def __len__(self):
        return self.start

    def __contains__(self, n):
        return 1 <= n <= self.start


@singledispatch
def describe(value):
    return f"something: {value!r}"


@describe.register
def _(value: int):
    return f"{'even' if value % 2 == 0 else 'odd'} number {value}"


@describe.register(list)
@describe.register(tuple)
def _(value):
    return f"{len(value)} items: " + "; ".join(map(describe, value))


print(compose(str.strip, str.split, len, partial(pow, 2))("  to be or not to be "))
a, b = counter(), counter(10)
print(a(), a(), b(5), a(), b(), a.reset(), a())
print(list(it.takewhile(lambda p: p < 40, primes())), next(it.islice(primes(), 100, None)))
print(list(it.accumulate([1, 2, 3, 4], op.mul)), list(it.pairwise("abcd")), list(it.batched(range(7), 3)))
gen = running(op.add, [1, 2, 3, 4])
print(next(gen), gen.send(None), next(gen), gen.send(100), next(gen), next(gen, "over"))
down = Countdown(4)
print(list(down), list(reversed(down)), len(down), 3 in down, 9 in down, max(down), sorted(down), [*down, *down][3:6])
print(describe(3), "|", describe([1, (2.5, "x")]), "|", describe(None), "|", describe(True))
groups = it.groupby(sorted(["apple", "avocado", "bean", "beet", "corn"], key=len), key=len)
print({length: list(words) for length, words in groups})
print(["".join(p) for p in it.permutations("abc", 2)], list(it.combinations(range(4), 3)), len(list(it.product("ab", repeat=5))))
print(list(it.zip_longest("ab", [1, 2, 3], fillvalue="-")), list(it.starmap(pow, [(2, 5), (3, 2)])), list(it.compress("abcdef", [1, 0, 1, 0, 1, 1])))
x, y = it.tee(map(op.neg, range(3)))
print(list(x), list(y), sum(it.chain.from_iterable([[1], [2, 3]])), op.itemgetter(1, 3)("abcd"), op.attrgetter("start")(down))
squares = (n * n for n in it.count())
print([next(squares) for _ in range(5)], any(n > 50 for n in squares), next(squares))
functions = [lambda: i for i in range(3)]
print([f() for f in functions], [f() for f in [lambda i=i: i for i in range(3)]])
print(sorted({"b": 1, "a": 2}.items(), key=op.itemgetter(1)), dict(zip("xyz", it.cycle([0, 1]))), it.repeat("ha", 3))
# expect: 64
# expect: 1 2 15 3 16 None 1
# expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37] 547
# expect: [1, 2, 6, 24] [('a', 'b'), ('b', 'c'), ('c', 'd')] [(0, 1, 2), (3, 4, 5), (6,)]
# expect: None 1 3 103 107 over
# expect: [4, 3, 2, 1] [1, 2, 3, 4] 4 True False 4 [1, 2, 3, 4] [1, 4, 3]
# expect: odd number 3 | 2 items: odd number 1; 2 items: something: 2.5; something: 'x' | something: None | odd number True
# expect: {4: ['bean', 'beet', 'corn'], 5: ['apple'], 7: ['avocado']}
# expect: ['ab', 'ac', 'ba', 'bc', 'ca', 'cb'] [(0, 1, 2), (0, 1, 3), (0, 2, 3), (1, 2, 3)] 32
# expect: [('a', 1), ('b', 2), ('-', 3)] [32, 9] ['a', 'c', 'e', 'f']
# expect: [0, -1, -2] [0, -1, -2] 6 ('b', 'd') 4
# expect: [0, 1, 4, 9, 16] True 81
# expect: [2, 2, 2] [0, 1, 2]
# expect: [('b', 1), ('a', 2)] {'x': 0, 'y': 1, 'z': 0} repeat('ha', 3)
