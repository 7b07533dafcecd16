# count, cycle and repeat.
from itertools import count, cycle, islice, repeat

print(list(islice(count(), 3)), list(islice(count(5, -2), 3)), list(islice(count(0.5, 0.25), 3)))
# expect: [0, 1, 2] [5, 3, 1] [0.5, 0.75, 1.0]
print(list(islice(cycle("ab"), 5)), list(cycle([])))  # expect: ['a', 'b', 'a', 'b', 'a'] []
print(list(repeat("x", 3)), list(repeat("x", -1)))  # expect: ['x', 'x', 'x'] []
print(count(3), count(3, 2), count(1.5), repeat(5), repeat("a", 2))
# expect: count(3) count(3, 2) count(1.5) repeat(5) repeat('a', 2)
for number, letter in zip(count(1), "xyz"):
    print(number, letter)
    # expect: 1 x
    # expect: 2 y
    # expect: 3 z
print(list(map(pow, range(4), repeat(2))))  # expect: [0, 1, 4, 9]
