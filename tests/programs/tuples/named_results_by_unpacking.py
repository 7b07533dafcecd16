records = [("ann", 31, "x"), ("bob", 25, "y")]
for name, age, *_ in sorted(records, key=lambda record: record[1]):
    print(name, age)
    # expect: bob 25
    # expect: ann 31
print([name for name, *_ in records], max(records, key=lambda record: record[1])[0])  # expect: ['ann', 'bob'] ann
