ᚠ = 1  # expect refusal: identifier-character
