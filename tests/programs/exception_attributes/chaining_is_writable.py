error = ValueError("x")
print(error.__cause__, error.__context__, error.__suppress_context__)
error.__cause__ = KeyError("cause")
print(repr(error.__cause__), error.__suppress_context__)
error.__suppress_context__ = False
error.__context__ = OSError("context")
print(repr(error.__context__), error.__suppress_context__)
error.args = "ab"
print(repr(error))
for name, value in (("__cause__", 1), ("__context__", 1), ("__traceback__", 1), ("__suppress_context__", 1), ("args", 1)):
    try:
        setattr(error, name, value)
    except TypeError as problem:
        print(problem)
    try:
        delattr(error, name)
    except TypeError as problem:
        print(problem)
# expect: None None False
# expect: KeyError('cause') True
# expect: OSError('context') False
# expect: ValueError('a', 'b')
# expect: exception cause must be None or derive from BaseException
# expect: __cause__ may not be deleted
# expect: exception context must be None or derive from BaseException
# expect: __context__ may not be deleted
# expect: __traceback__ must be a traceback or None
# expect: __traceback__ may not be deleted
# expect: attribute value type must be bool
# expect: can't delete numeric/char attribute
# expect: 'int' object is not iterable
# expect: args may not be deleted
