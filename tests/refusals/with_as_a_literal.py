with a as 1: pass  # expect refusal: syntax-error
