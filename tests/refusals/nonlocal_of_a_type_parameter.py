def function[T]():
    nonlocal T  # expect refusal: syntax-error
# expect stderr: nonlocal binding not allowed for type parameter 'T'
