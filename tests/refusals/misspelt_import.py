improt os  # expect refusal: syntax-error
