x = f"{lambda x: 1}"  # expect refusal: syntax-error
