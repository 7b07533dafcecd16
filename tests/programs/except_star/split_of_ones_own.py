class Wrong(ExceptionGroup):
    result = 3

    def split(self, condition):
        return self.result


for result in (3, (), (None, None), (ExceptionGroup("own", [OSError()]), None, "more")):
    Wrong.result = result
    try:
        try:
            raise Wrong("w", [ValueError(1), KeyError(2)])
        except* ValueError as group:
            print("clause", repr(group))
    except TypeError as error:
        print(error)
# expect: Wrong.split must return a tuple, not int
# expect: Wrong.split must return a 2-tuple, got tuple of size 0
# expect: clause ExceptionGroup('own', [OSError()])
