print(ord("a"), ord("é"), ord("😀"), chr(97), chr(8364), repr(chr(0)), [chr(ord("a") + i) for i in range(3)])
# expect: 97 233 128512 a € '\x00' ['a', 'b', 'c']
for action in (lambda: ord("ab"), lambda: chr(-1)):
    try:
        action()
    except (TypeError, ValueError) as error:
        print(error)
        # expect: ord() expected a character, but string of length 2 found
        # expect: chr() arg not in range(0x110000)
