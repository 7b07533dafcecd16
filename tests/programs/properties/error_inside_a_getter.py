# An AttributeError inside a property is the property's; hasattr swallows it.
class A:
    @property
    def broken(self):
        return self.missing

a = A()
print(hasattr(a, "broken"), getattr(a, "broken", "default"))  # expect: False default
a.broken
# expect error: AttributeError: 'A' object has no attribute 'missing'
