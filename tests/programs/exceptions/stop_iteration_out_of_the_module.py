print("begins")  # expect: begins
raise StopIteration(3)
# expect error: StopIteration: 3
