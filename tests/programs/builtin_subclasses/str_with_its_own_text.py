class Secret(str):
    def __str__(self):
        return "***"


word = Secret("pass")
print(f"{word}|{word:6}|{word!r}", "{}".format(word), "%s" % word, str(word))  # expect: ***|pass  |'pass' *** *** ***


class Number(int):
    def __str__(self):
        return "n"


print(f"{Number(3)}|{Number(3):3}|{Number(3)!r}")  # expect: n|  3|3
