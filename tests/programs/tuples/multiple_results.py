def bounds(values):
    return min(values), max(values)

low, high = bounds([3, 1, 2])
print(low, high, bounds("xyz"), *bounds([5]))  # expect: 1 3 ('x', 'z') 5 5
