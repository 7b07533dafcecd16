print(issubclass(KeyError, LookupError), issubclass(IndexError, LookupError), issubclass(TimeoutError, OSError))
# expect: True True True
print(issubclass(ZeroDivisionError, ArithmeticError), issubclass(UnboundLocalError, NameError))  # expect: True True
print(issubclass(KeyboardInterrupt, Exception), issubclass(SystemExit, BaseException), issubclass(RecursionError, RuntimeError))
# expect: False True True
try:
    {}[1]
except LookupError as error:
    print(type(error).__name__, isinstance(error, Exception))  # expect: KeyError True
