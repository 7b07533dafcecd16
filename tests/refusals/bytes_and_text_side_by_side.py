x = b"a" "b"  # expect refusal: syntax-error
