class Twice[T, T]:  # expect refusal: syntax-error
    pass
# expect stderr: duplicate type parameter 'T'
