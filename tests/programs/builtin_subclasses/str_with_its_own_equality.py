class Loose(str):
    def __eq__(self, other):
        return self.lower() == other.lower()

    def __hash__(self):
        return hash(self.lower())


print(Loose("A") == Loose("a"), Loose("A") in [Loose("b"), Loose("a")])  # expect: True True
print({Loose("Key"): 1}[Loose("KEY")], len({Loose("x"), Loose("X")}))  # expect: 1 1
