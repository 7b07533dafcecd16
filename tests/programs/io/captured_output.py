import io
import sys

buffer = io.StringIO()
before, sys.stdout = sys.stdout, buffer
try:
    print("captured")
    print("twice", end="")
finally:
    sys.stdout = before
print(repr(buffer.getvalue()))  # expect: 'captured\ntwice'
