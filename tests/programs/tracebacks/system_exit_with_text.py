try:
    raise SystemExit("out of paper")
finally:
    print("finally")  # expect: finally
# expect error: out of paper
