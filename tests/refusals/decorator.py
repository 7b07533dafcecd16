def loud(function):
    return function

@loud  # expect refusal: decorator
def speak():
    print("hello")

speak()
