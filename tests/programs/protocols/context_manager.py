# with calls __enter__ and __exit__, which sees the exception and may swallow it.
class Managed:
    def __init__(self, swallow):
        self.swallow = swallow

    def __enter__(self):
        print("enter")
        return "value"

    def __exit__(self, kind, value, traceback):
        print("exit", kind.__name__ if kind else None, value, traceback is not None)
        return self.swallow

with Managed(False) as value:
    print(value)
with Managed(True):
    raise ValueError("swallowed")
try:
    with Managed(False):
        raise KeyError("passed on")
except KeyError as error:
    print("caught", error)

def leave():
    with Managed(False):
        return "returned"

print(leave())
# expect: enter
# expect: value
# expect: exit None None False
# expect: enter
# expect: exit ValueError swallowed True
# expect: enter
# expect: exit KeyError 'passed on' True
# expect: caught 'passed on'
# expect: enter
# expect: exit None None False
# expect: returned
