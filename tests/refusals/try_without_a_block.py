try:
pass  # expect refusal: indentation-error
