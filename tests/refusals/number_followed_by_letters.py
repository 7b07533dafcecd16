x = 1a  # expect refusal: syntax-error
