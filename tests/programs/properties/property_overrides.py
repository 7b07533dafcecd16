# A property comes before the instance's attributes, a plain class attribute after them.
class A:
    @property
    def value(self):
        return "property"
    plain = "class"

a = A()
a.__dict__["value"] = "instance"
a.__dict__["plain"] = "instance"
print(a.value, a.plain)  # expect: property instance

class B(A):
    value = "overridden"

print(B().value)  # expect: overridden
