*a  # expect refusal: syntax-error
