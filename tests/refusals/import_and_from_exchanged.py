import a from b  # expect refusal: syntax-error
