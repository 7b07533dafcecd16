# Bases that keep more than their arguments.
class Stopped(StopIteration): pass
class Missing(KeyError):
    def __str__(self):
        return "missing " + super().__str__()
class Quit(SystemExit): pass
class Os(OSError): pass

print(Stopped(5).value, Missing("k"), repr(Missing("k")), Quit(3).code)  # expect: 5 missing 'k' Missing('k') 3
error = Os(2, "No such file")
print(error.errno, error.strerror, error)  # expect: 2 No such file [Errno 2] No such file
try:
    {}["x"]
except KeyError as caught:
    print(caught, isinstance(Missing("a"), LookupError))  # expect: 'x' True
raise Quit(4)
# expect exit: 4
