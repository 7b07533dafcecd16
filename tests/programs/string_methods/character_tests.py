for text in ("abc", "abc1", "123", "", " ", "a b", "½"):
    print(repr(text), text.isalpha(), text.isdigit(), text.isalnum(), text.isspace(), text.isidentifier(), text.isnumeric())
    # expect: 'abc' True False True False True False
    # expect: 'abc1' False False True False True False
    # expect: '123' False True True False False True
    # expect: '' False False False False False False
    # expect: ' ' False False False True False False
    # expect: 'a b' False False False False False False
    # expect: '½' False False True False False True
