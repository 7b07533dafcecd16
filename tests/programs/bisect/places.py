# Where an item belongs in a sorted list.
import bisect

grades = [60, 70, 80, 90]
print([["F", "D", "C", "B", "A"][bisect.bisect(grades, score)] for score in (33, 60, 77, 90, 100)])
# expect: ['F', 'D', 'C', 'A', 'A']
numbers = [1, 2, 2, 3]
print(bisect.bisect_left(numbers, 2), bisect.bisect_right(numbers, 2), bisect.bisect_left(numbers, 2, 2, 3))
# expect: 1 3 2
bisect.insort(numbers, 2.5)
bisect.insort_left(numbers, 0)
print(numbers)  # expect: [0, 1, 2, 2, 2.5, 3]
rows = [(1, "a"), (5, "b")]
bisect.insort(rows, (3, "z"), key=lambda row: row[0])
print(rows, bisect.bisect(rows, 4, key=lambda row: row[0]))  # expect: [(1, 'a'), (3, 'z'), (5, 'b')] 2
for call in (lambda: bisect.bisect(numbers, 2, lo=-1), lambda: bisect.bisect([1], "a")):
    try:
        call()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
        # expect: ValueError lo must be non-negative
        # expect: TypeError '<' not supported between instances of 'str' and 'int'
