for error in (ValueError(), ValueError("one"), ValueError("one", 2), KeyError("k"), OSError("gone"), Exception(None)):
    print(repr(error), "|", str(error), "|", error.args)
    # expect: ValueError() |  | ()
    # expect: ValueError('one') | one | ('one',)
    # expect: ValueError('one', 2) | ('one', 2) | ('one', 2)
    # expect: KeyError('k') | 'k' | ('k',)
    # expect: OSError('gone') | gone | ('gone',)
    # expect: Exception(None) | None | (None,)
