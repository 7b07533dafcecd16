print(sum(n * n for n in range(4)))  # expect refusal: generator-expression
