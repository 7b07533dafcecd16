# What int() cannot read is shown as it shows itself.
class Word(str):
    def __repr__(self):
        return "a word"


try:
    int(Word("no number"))
except ValueError as error:
    print(error)  # expect: invalid literal for int() with base 10: a word
