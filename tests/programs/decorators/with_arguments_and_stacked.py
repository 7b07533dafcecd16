# Decorators are evaluated from the top and applied from the bottom.
def tag(name):
    print("make", name)
    # expect: make b
    # expect: make i
    def decorate(function):
        print("apply", name)
        # expect: apply i
        # expect: apply b
        def wrapper():
            return f"<{name}>{function()}</{name}>"
        return wrapper
    return decorate

@tag("b")
@tag("i")
def text():
    return "hello"

print(text())  # expect: <b><i>hello</i></b>
