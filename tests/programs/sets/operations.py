a, b = {1, 2, 3}, {3, 4}
print(sorted(a | b), a & b, sorted(a - b), sorted(a ^ b), {1, 2} <= a, a > b, a.isdisjoint({9}), a == {3, 2, 1})
# expect: [1, 2, 3, 4] {3} [1, 2] [1, 2, 4] True False True True
print(sorted(a.union([7], (8,))), a.intersection([3, 5]), a.issubset(range(5)), a.issuperset([1]))
# expect: [1, 2, 3, 7, 8] {3} True True
