class Failures(ExceptionGroup):
    pass


failures = Failures("some", [ValueError(1), KeyError(2)])
print(repr(failures), repr(failures.subgroup(ValueError)), failures.split(Failures)[0] is failures)
# expect: Failures('some', [ValueError(1), KeyError(2)]) ExceptionGroup('some', [ValueError(1)]) True
print(repr(failures.derive([OSError()])))  # expect: ExceptionGroup('some', [OSError()])
try:
    Failures("base", [SystemExit()])
except TypeError as error:
    print(error)  # expect: Cannot nest BaseExceptions in 'Failures'


class Wrong(ExceptionGroup):
    def derive(self, exceptions):
        return exceptions


try:
    Wrong("w", [ValueError(), KeyError()]).split(ValueError)
except TypeError as error:
    print(error)  # expect: derive must return an instance of BaseExceptionGroup
