for value in 4, 7, "a":
    try:
        print(range(0, 10, 4).index(value))  # expect: 1
    except ValueError as error:
        print(error)
        # expect: range.index(x): x not in range
        # expect: sequence.index(x): x not in sequence
