# What is printed inside goes to the given stream; the redirections nest.
import contextlib
import io
import sys

outer = io.StringIO()
with contextlib.redirect_stdout(outer) as target:
    print("one")
    with contextlib.redirect_stdout(io.StringIO()) as inner:
        print("two", end="!")
    sys.stdout.write("three\n")
print(repr(outer.getvalue()), target is outer, repr(inner.getvalue()))  # expect: 'one\nthree\n' True 'two!'
with contextlib.redirect_stdout(None):
    print("nowhere")
try:
    with contextlib.redirect_stdout(outer):
        raise ValueError("left early")
except ValueError as error:
    print(error)  # expect: left early


@contextlib.contextmanager
def quiet():
    with contextlib.redirect_stdout(io.StringIO()):
        yield


with quiet():
    print("not shown")
print("shown")  # expect: shown
