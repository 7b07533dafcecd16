def first_even(rows):
    for row in rows:
        for n in row:
            if n % 2 == 0:
                return n
    return None

print(first_even([[1, 3], [5, 8, 10]]), first_even([[1]]))  # expect: 8 None
