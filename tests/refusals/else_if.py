x = 3
if x == 1:
    print(1)
else if x == 2:  # expect refusal: else-if
    print(2)
else:
    print(3)
# expect stderr: expected ':'
# expect stderr: Write `elif` for `else if`.
