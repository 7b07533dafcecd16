def function[T = int, U]():  # expect refusal: syntax-error
    pass
# expect stderr: non-default type parameter 'U' follows default type parameter
