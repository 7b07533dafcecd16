def function[]():  # expect refusal: syntax-error
    pass
# expect stderr: Type parameter list cannot be empty
