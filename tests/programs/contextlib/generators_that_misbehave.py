# A generator that yields not once.
from contextlib import contextmanager


@contextmanager
def never():
    if False:
        yield


@contextmanager
def twice():
    yield 1
    yield 2


@contextmanager
def again():
    try:
        yield 1
    except ValueError:
        yield 2


@contextmanager
def converts():
    try:
        yield
    except ValueError as error:
        raise TypeError("converted") from error


for manager, error in [(never, None), (twice, None), (again, ValueError()), (converts, ValueError("x")), (twice, StopIteration("s"))]:
    try:
        with manager():
            if error:
                raise error
    except Exception as caught:
        print(type(caught).__name__, caught, type(caught.__cause__).__name__)
        # expect: RuntimeError generator didn't yield NoneType
        # expect: RuntimeError generator didn't stop NoneType
        # expect: RuntimeError generator didn't stop after throw() NoneType
        # expect: TypeError converted ValueError
        # expect: StopIteration s NoneType
