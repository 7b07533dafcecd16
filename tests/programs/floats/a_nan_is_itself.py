# Containers look at identity first, so a NaN is found where it is the same object, and not where it is another.
import math

nan = float("nan")
other = float("nan")
print(nan == nan, nan is nan, nan is other)  # expect: False True False
print(nan in [nan], other in [nan], [nan] == [nan], [nan] == [other], (nan, 1) == (nan, 1))
# expect: True False True False True
print([nan, other, nan].count(nan), [other, nan].index(nan))  # expect: 2 1
table = {nan: "one", other: "two"}
print(len(table), table[nan], table[other], table.get(float("nan")))  # expect: 2 one two None
print(len({nan, nan, other}), math.nan in [math.nan], math.nan is math.nan, nan is math.nan)
# expect: 2 True True False
infinite = float("inf")
difference = infinite - infinite
print(difference in [difference], infinite - infinite in [difference], -nan in [nan], +nan is nan, float(nan) is nan)
# expect: True False False True True
print(nan + 1 in [nan], abs(nan) in [nan], nan * 0 in [nan], difference is difference)  # expect: False False False True
values = [1.0, nan]
try:
    values.remove(other)
except ValueError as error:
    print(error)  # expect: list.remove(x): x not in list
values.remove(nan)
print(values)  # expect: [1.0]
