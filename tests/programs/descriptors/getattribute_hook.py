# __getattribute__ sees every look-up, __getattr__ what it does not find.
class Traced:
    def __init__(self):
        self.a = 1

    def __getattribute__(self, name):
        if name != "__dict__":
            print("get", name)
            # expect: get a
            # expect: get b
        return super().__getattribute__(name)

    def __getattr__(self, name):
        return "fallback"

t = Traced()
print(t.a, t.b)  # expect: 1 fallback
