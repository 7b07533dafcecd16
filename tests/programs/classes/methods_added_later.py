# A function put on a class becomes a method of all instances; one put on an instance does not.
class Greeter:
    def __init__(self, name):
        self.name = name

def hello(self):
    return f"hello {self.name}"

g = Greeter("Ann")
Greeter.hello = hello
print(g.hello())  # expect: hello Ann
g.shout = lambda: "no self"
print(g.shout())  # expect: no self
bound = g.hello
g.name = "Bob"
print(bound(), bound.__self__ is g, bound.__func__ is hello)  # expect: hello Bob True True
print(g.hello == g.hello, g.hello is g.hello)  # expect: True False
