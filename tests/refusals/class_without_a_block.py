class A:
pass  # expect refusal: indentation-error
