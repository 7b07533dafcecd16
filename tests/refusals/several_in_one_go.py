class First:  # expect refusal: class-statement
    pass

def numbers():
    yield 1  # expect refusal: generator

class Second:  # expect refusal: class-statement
    pass
