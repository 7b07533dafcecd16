with open("notes.txt") as notes:  # expect refusal: outside-world
    pass
