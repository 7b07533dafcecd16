type Pair = tuple[int, int]  # expect refusal: type-statement
