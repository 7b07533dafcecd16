# Without super().__init__ the arguments are kept all the same.
class Coded(Exception):
    def __init__(self, code, *, reason="none"):
        self.code = code
        self.reason = reason

error = Coded(7, reason="late")
print(error.args, str(error), repr(error), error.reason)  # expect: (7,) 7 Coded(7) late
try:
    Exception(a=1)
except TypeError as wrong:
    print(wrong)  # expect: Exception() takes no keyword arguments

class Bare(Exception): pass
Bare(a=1)
# expect error: TypeError: Bare() takes no keyword arguments
