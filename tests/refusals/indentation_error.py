if True:
print("not indented")  # expect refusal: indentation-error
