import random

source = random.Random(3)
state = source.getstate()
first = [source.random(), source.gauss(0, 1), source.randint(1, 9)]
source.setstate(state)
print(first == [source.random(), source.gauss(0, 1), source.randint(1, 9)], state[0], len(state[1]), state[2])
# expect: True 3 625 None
random.seed(3)
print(first[0] == random.random())  # expect: True


class Loaded(random.Random):
    def random(self):
        return 0.25


print(Loaded().randint(1, 100), Loaded().choice([1, 2, 3, 4]), Loaded().uniform(0, 8))  # expect: 49 1 2.0
