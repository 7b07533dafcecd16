def f():
pass  # expect refusal: indentation-error
