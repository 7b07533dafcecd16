# Without a seed of its own a program takes the run's: every run is the same.
import random

print(random.random(), random.randint(1, 10), random.choice(["a", "b", "c"]))  # expect: 0.8444218515250481 7 a
