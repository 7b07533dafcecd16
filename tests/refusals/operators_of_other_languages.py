x = 3
if x > 1 && x < 5:  # expect refusal: foreign-operator
    print(1)
# expect stderr: Python has no `&&`: write `and`.
if x > 1 || x < 5:  # expect refusal: foreign-operator
    print(2)
# expect stderr: Python has no `||`: write `or`.
x--  # expect refusal: foreign-operator
# expect stderr: Python has no `--`: write `-= 1`.
