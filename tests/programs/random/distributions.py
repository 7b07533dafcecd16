import random

random.seed(3)
print(random.uniform(1, 2), random.uniform(5, -5), random.triangular())
# expect: 1.2379646270918914 -0.44229225295951835 0.4300902036480715
for value in [
    random.triangular(1, 5, 2),
    random.normalvariate(),
    random.gauss(),
    random.gauss(5, 2),
    random.lognormvariate(0, 1),
    random.expovariate(),
    random.expovariate(3),
    random.vonmisesvariate(1, 2),
    random.vonmisesvariate(0, 0),
    random.gammavariate(2, 3),
    random.gammavariate(0.5, 1),
    random.gammavariate(1, 2),
    random.betavariate(2, 3),
    random.paretovariate(2),
    random.weibullvariate(1, 2),
]:
    print(f"{value:.12g}")
    # expect: 2.81987166964
    # expect: 0.2308007851
    # expect: 1.89972527846
    # expect: 5.31507414327
    # expect: 0.583225206014
    # expect: 5.43639289912
    # expect: 0.211791860026
    # expect: 2.00735735494
    # expect: 5.45408951981
    # expect: 6.33020479144
    # expect: 0.631883044102
    # expect: 2.83953887332
    # expect: 0.793565714843
    # expect: 1.37718197683
    # expect: 1.12639877536
print([random.binomialvariate(n, p) for n, p in [(1, 0.5), (10, 0.3), (100, 0.5), (1000, 0.9), (50, 0.01), (5, 0.0)]])
# expect: [0, 6, 42, 902, 0, 0]
print([random.binomialvariate(1000, 0.4) for _ in range(10)])
# expect: [400, 393, 404, 408, 408, 424, 410, 417, 390, 375]
