import  # expect refusal: syntax-error
