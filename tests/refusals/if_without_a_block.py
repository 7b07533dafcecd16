if x:
pass  # expect refusal: indentation-error
