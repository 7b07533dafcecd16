# That text has no groups of digits is said before anything else.
try:
    format("a", "+_")
except ValueError as error:
    print(error)  # expect: Cannot specify '_' with 's'.
