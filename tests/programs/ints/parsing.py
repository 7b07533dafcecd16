print(int("42"), int(" -7 "), int("ff", 16), int("0b101", 0), int("1_000"), int("z", 36), int(), int(3.9), int(-3.9))
# expect: 42 -7 255 5 1000 35 0 3 -3
for text in ("", "1.5", "0x10", "1__0"):
    try:
        int(text)
    except ValueError as error:
        print(error)
        # expect: invalid literal for int() with base 10: ''
        # expect: invalid literal for int() with base 10: '1.5'
        # expect: invalid literal for int() with base 10: '0x10'
        # expect: invalid literal for int() with base 10: '1__0'
