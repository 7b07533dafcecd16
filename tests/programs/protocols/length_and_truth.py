# Truth is __bool__, else __len__, else True; both are checked.
class WithBool:
    def __init__(self, value): self.value = value
    def __bool__(self): return self.value
class WithLen:
    def __init__(self, value): self.value = value
    def __len__(self): return self.value

print(bool(WithBool(False)), bool(WithBool(True)), bool(WithLen(0)), bool(WithLen(3)))  # expect: False True False True
print("yes" if WithLen(0) else "no", not WithBool(False), WithBool(False) or "or")  # expect: no True or
for wrong in (WithBool(1), WithLen(-1), WithLen("x"), WithLen(1.5)):
    try:
        bool(wrong)
    except (TypeError, ValueError) as error:
        print(error)
        # expect: __bool__ should return bool, returned int
        # expect: __len__() should return >= 0
        # expect: 'str' object cannot be interpreted as an integer
        # expect: 'float' object cannot be interpreted as an integer
