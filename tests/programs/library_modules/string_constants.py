import string
from string import ascii_letters, capwords, digits

print(ascii_letters, digits)  # expect: abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789
print(string.punctuation, string.hexdigits, string.octdigits)
# expect: !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~ 0123456789abcdefABCDEF 01234567
print(repr(string.whitespace), len(string.printable))  # expect: ' \t\n\r\x0b\x0c' 100
print(capwords("  one two  three "), capwords("a-b-c", "-"))  # expect: One Two Three A-B-C
print(string.__name__, capwords.__module__)  # expect: string string
