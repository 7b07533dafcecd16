# The frames of the library's own Python code are in no traceback of ours; the line is the caller's.
import string


def shout(words):
    return string.capwords(words)


print(shout("tick tock"))  # expect: Tick Tock
try:
    shout(5)
except AttributeError as error:
    print(error)  # expect: 'int' object has no attribute 'split'
shout(None)
# expect error: AttributeError: 'NoneType' object has no attribute 'split'
