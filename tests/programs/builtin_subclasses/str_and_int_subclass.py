# Immutable bases get their value in __new__.
class Upper(str):
    def __new__(cls, text):
        return super().__new__(cls, text.upper())

    def shout(self):
        return self + "!"

class Celsius(int):
    def fahrenheit(self):
        return self * 9 // 5 + 32

    def __repr__(self):
        return f"Celsius({int(self)})"

u = Upper("abc")
u.note = "kept"
print(u, u.shout(), len(u), u == "ABC", {"ABC": 1}[u], type(u.shout()).__name__, u.note, f"{u:>5}")
# expect: ABC ABC! 3 True 1 str kept   ABC
c = Celsius(100)
print(c, [c], c.fahrenheit(), c + 1, c == 100, c > 50, type(c + 1).__name__, {100: "x"}[c], f"{c:05d}")
# expect: Celsius(100) [Celsius(100)] 212 101 True True int x 00100
