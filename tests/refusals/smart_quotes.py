x = “hello”  # expect refusal: smart-quotes
