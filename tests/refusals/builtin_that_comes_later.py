print(memoryview)  # expect refusal: builtin-not-available
