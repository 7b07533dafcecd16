# Without a __repr__ the class and an address are shown.
class Plain:
    pass

text = repr(Plain())
print(text.startswith("<__main__.Plain object at 0x"), text.endswith(">"))  # expect: True True
print(repr(Plain().__init__)[:40])  # expect: <method-wrapper '__init__' of Plain obje
