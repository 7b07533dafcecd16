class Word(str):
    def __repr__(self):
        return "a word"


try:
    float(Word("x"))
except ValueError as error:
    print(error)  # expect: could not convert string to float: a word
