import math


class Length:
    def __ceil__(self):
        return "up"

    def __floor__(self):
        return "down"

    def __trunc__(self):
        return "cut"

    def __float__(self):
        return 2.25


print(math.ceil(Length()), math.floor(Length()), math.trunc(Length()), math.sqrt(Length()))  # expect: up down cut 1.5
