# __getattr__ is asked only for what is not found otherwise.
class Lazy:
    known = 1

    def __init__(self):
        self.own = 2

    def __getattr__(self, name):
        if name.startswith("get_"):
            return lambda: name[4:]
        raise AttributeError(f"no {name} here")

lazy = Lazy()
print(lazy.known, lazy.own, lazy.get_size(), hasattr(lazy, "other"), getattr(lazy, "other", None))
# expect: 1 2 size False None
try:
    lazy.other
except AttributeError as error:
    print(error)  # expect: no other here
