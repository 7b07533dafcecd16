# The original hook prints the traceback.
import sys

print(sys.excepthook is sys.__excepthook__)  # expect: True
try:
    1 / 0
except ZeroDivisionError as error:
    sys.excepthook(type(error), error, error.__traceback__)
sys.excepthook = lambda *args: print("called", len(args))
sys.excepthook = sys.__excepthook__
raise SystemExit("the end")
# expect error: the end
