# Only exceptions can be raised and caught.
class Thing: pass

try:
    raise Thing()
except TypeError as error:
    print(error)  # expect: exceptions must derive from BaseException
try:
    raise Thing
except TypeError as error:
    print(error)  # expect: exceptions must derive from BaseException
try:
    try:
        raise ValueError("v")
    except Thing:
        pass
except TypeError as error:
    print(error)  # expect: catching classes that do not inherit from BaseException is not allowed
