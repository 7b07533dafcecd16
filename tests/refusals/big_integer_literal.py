print(9223372036854775807)
print(9223372036854775808)  # expect refusal: big-integer
