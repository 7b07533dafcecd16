name = input("name? ")  # expect refusal: outside-world
