class Failures(ExceptionGroup):
    def __new__(cls, message, exceptions, code):
        self = super().__new__(cls, message, exceptions)
        self.code = code
        return self

    def derive(self, exceptions):
        return Failures(self.message, exceptions, self.code)


failures = Failures("some", [ValueError(1), KeyError(2)], 404)
print(repr(failures), failures.args)
# expect: Failures('some', [ValueError(1), KeyError(2)], 404) ('some', [ValueError(1), KeyError(2)], 404)
for part in failures.split(ValueError):
    print(type(part).__name__, part, part.code)
    # expect: Failures some (1 sub-exception) 404
    # expect: Failures some (1 sub-exception) 404
