# An uncaught exception goes to sys.excepthook.
import sys


def hook(kind, error, traceback):
    print("caught at the end:", kind.__name__, error, traceback is not None)
    # expect: caught at the end: ValueError nobody catches this True


sys.excepthook = hook
raise ValueError("nobody catches this")
# expect error: 
