# Conversion to and from decimal digits stops at 4,300; other bases do not.
for attempt in [lambda: str(10**4300), lambda: int("9" * 4301), lambda: f"{10**5000}"]:
    try:
        attempt()
    except ValueError as error:
        print(error)
        # expect: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
        # expect: Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
        # expect: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
print(len(str(10**4299)), len(hex(10**5000)), int("f" * 5000, 16).bit_length())  # expect: 4300 4155 20000
