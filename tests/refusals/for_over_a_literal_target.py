for 1 in x: pass  # expect refusal: syntax-error
