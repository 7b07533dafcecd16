def leaves(error):
    if isinstance(error, BaseExceptionGroup):
        return [leaf for inner in error.exceptions for leaf in leaves(inner)]
    return [error]


group = ExceptionGroup("a", [ExceptionGroup("b", [ExceptionGroup("c", [ValueError(1)]), KeyError(2)]), OSError(3)])
print(leaves(group))  # expect: [ValueError(1), KeyError(2), OSError(3)]
