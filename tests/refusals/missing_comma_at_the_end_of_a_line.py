x = {
    "a": 1  # expect refusal: syntax-error
    "b": 2
}
