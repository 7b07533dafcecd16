# print uses __str__, containers use __repr__, one stands in for the other.
class Both:
    def __repr__(self):
        return "Both()"

    def __str__(self):
        return "both"

class OnlyRepr:
    def __repr__(self):
        return "OnlyRepr()"

class OnlyStr:
    def __str__(self):
        return "only str"

print(Both(), [Both()], repr(Both()), f"{Both()} {Both()!r}")  # expect: both [Both()] Both() both Both()
print(OnlyRepr(), [OnlyRepr()], str(OnlyRepr()))  # expect: OnlyRepr() [OnlyRepr()] OnlyRepr()
print(OnlyStr(), str(OnlyStr()), "%s" % OnlyStr())  # expect: only str only str only str
print("{} {!r}".format(Both(), Both()))  # expect: both Both()
