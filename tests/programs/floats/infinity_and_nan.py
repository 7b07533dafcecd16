inf, nan = float("inf"), float("nan")
print(inf, -inf, nan, inf - inf, inf * 0, inf > 10 ** 18, nan == nan, nan != nan, 1 / inf, -1 / inf)
# expect: inf -inf nan nan nan True False True 0.0 -0.0
print(max(1.0, inf), min(-inf, 0), [nan] == [nan], nan in [nan], nan is nan)  # expect: inf -inf True True True
