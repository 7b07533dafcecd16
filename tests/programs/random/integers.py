import random

random.seed(7)
print([random.randint(1, 6) for _ in range(12)])  # expect: [3, 2, 4, 6, 1, 1, 5, 1, 3, 5, 1, 5]
print([random.randrange(0, 100, 7) for _ in range(6)], [random.randrange(10, 0, -3) for _ in range(4)])
# expect: [21, 0, 7, 42, 42, 7] [7, 10, 1, 10]
print(random.randrange(10**30), random.getrandbits(0), random.getrandbits(200))
# expect: 762763843994851626227759198297 0 1563309609272263323761416281017344197704650396885119454219689
