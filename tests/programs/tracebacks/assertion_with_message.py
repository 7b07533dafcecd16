balance = -5
assert balance >= 0, f"balance is {balance}"
# expect error: AssertionError: balance is -5
