try:
    raise
except RuntimeError as error:
    print(error)  # expect: No active exception to reraise
