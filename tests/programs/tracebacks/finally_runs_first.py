try:
    raise OverflowError("too much")
finally:
    print("cleaned up")  # expect: cleaned up
# expect error: OverflowError: too much
