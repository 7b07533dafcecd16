import random

random.seed(11)
cards = list(range(10))
random.shuffle(cards)
print(cards, random.choice("abcdef"), random.choices([1, 2, 3], k=5))
# expect: [2, 6, 0, 1, 5, 4, 3, 9, 8, 7] f [2, 1, 2, 1, 2]
print(random.choices("abc", weights=[1, 2, 7], k=6), random.choices("abc", cum_weights=[1, 2, 3], k=3))
# expect: ['c', 'c', 'c', 'c', 'c', 'c'] ['b', 'b', 'c']
print(random.sample(range(100), 10), random.sample("abcdefgh", 3))
# expect: [8, 7, 4, 24, 30, 76, 3, 99, 59, 41] ['h', 'e', 'b']
print(random.sample(range(10**6), 24)[-3:], random.sample(["a", "b"], k=3, counts=[2, 3]))
# expect: [537798, 303080, 31197] ['a', 'b', 'a']
