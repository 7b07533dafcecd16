# __index__ serves wherever an int does.
class Two:
    def __index__(self):
        return 2


two = Two()
print("%d %x %c|" % (two, two, two))  # expect: 2 2 |
print("abcabc".find("a", two), "abcabc".count("c", two), [0, 1, 0].index(0, two))  # expect: 3 2 2
print(bytes(two), float(two))  # expect: b'\x00\x00' 2.0
