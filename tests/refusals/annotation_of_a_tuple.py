(a, b): int = 1  # expect refusal: syntax-error
