class Label(str):
    pass


label = Label("spam")
for result in (label + "", "" + label, label * 1, label[:], label % (), str(label)):
    print(type(result).__name__, result)
    # expect: str spam
    # expect: str spam
    # expect: str spam
    # expect: str spam
    # expect: Label spam
    # expect: str spam
