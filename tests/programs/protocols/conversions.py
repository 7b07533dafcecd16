# __int__, __float__, __index__, __round__, __str__, __format__.
class Money:
    def __init__(self, cents): self.cents = cents
    def __int__(self): return self.cents // 100
    def __float__(self): return self.cents / 100
    def __index__(self): return self.cents
    def __round__(self, digits=None): return f"rounded {digits}"
    def __str__(self): return f"{self.cents / 100:.2f}"
    def __format__(self, specification):
        return f"[{specification}]" if specification else str(self)

m = Money(250)
print(int(m), float(m), round(m), round(m, 1), m, f"{m}", f"{m:>5}", format(m, "x"))
# expect: 2 2.5 rounded None rounded 1 2.50 2.50 [>5] [x]
print([0, 1, 2][Money(1)], list(range(Money(3))), hex(Money(255)), "ab" * Money(2))  # expect: 1 [0, 1, 2] 0xff abab

class Plain: pass
try:
    f"{Plain():>10}"
except TypeError as error:
    print(error)  # expect: unsupported format string passed to Plain.__format__
