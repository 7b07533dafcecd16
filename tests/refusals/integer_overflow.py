print(9223372036854775807 - 1)  # expect: 9223372036854775806
print(9223372036854775807 + 1)
# expect error: OverflowError: this integer needs more than 64 bits, which Loopscope does not have yet
