def when():
    import time
    from time import monotonic
    return time.monotonic() == monotonic()

print(when())  # expect: True
try:
    time
except NameError as error:
    print(error)  # expect: name 'time' is not defined
