print("before")
class Account:  # expect refusal: class-statement
    pass
