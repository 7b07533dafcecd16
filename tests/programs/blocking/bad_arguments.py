import time

for seconds in (-1, "1", None):
    try:
        time.sleep(seconds)
    except (ValueError, TypeError) as error:
        print(error)
        # expect: sleep length must be non-negative
        # expect: 'str' object cannot be interpreted as an integer or float
        # expect: 'NoneType' object cannot be interpreted as an integer or float
time.sleep(True)
print(time.monotonic())  # expect: 1.0
