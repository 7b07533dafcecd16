# A wrong specification names the value's own class.
class Word(str):
    pass


for specification in ("d", "zzz"):
    try:
        format(Word("a"), specification)
    except ValueError as error:
        print(error)
        # expect: Unknown format code 'd' for object of type 'Word'
        # expect: Invalid format specifier 'zzz' for object of type 'Word'
