x = 1 if y else pass  # expect refusal: syntax-error
