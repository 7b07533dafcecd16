# An exception that is of two built-in kinds at once.
class Missing(ValueError, KeyError):
    pass

try:
    raise Missing("m")
except KeyError as error:
    print(repr(error), error, isinstance(error, ValueError))  # expect: Missing('m') 'm' True

try:
    class Wrong(OSError, ImportError): pass
except TypeError as error:
    print(error)  # expect: multiple bases have instance lay-out conflict
