saved = []
try:
    raise ValueError("kept")
except ValueError as error:
    saved.append(error)
try:
    raise saved[0]
except ValueError as error:
    print(error is saved[0], error)  # expect: True kept
