# super() finds properties and plain class attributes too.
class A:
    kind = "plain"

    @property
    def name(self):
        return f"name of {type(self).__name__}"

class B(A):
    kind = "better"

    @property
    def name(self):
        return "B: " + super().name + " " + super().kind

print(B().name)  # expect: B: name of B plain
