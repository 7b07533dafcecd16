items = [1, 2, 3, 4, 5, 6]
for item in items:
    if item % 2 == 0:
        items.remove(item)
print(items)  # expect: [1, 3, 5]
numbers = [1]
for n in numbers:
    if n < 5:
        numbers.append(n + 1)
print(numbers)  # expect: [1, 2, 3, 4, 5]
