x = f"{a!x}"  # expect refusal: syntax-error
