for text in ("plain", "it's", 'say "hi"', "both ' and \"", "new\nline", "tab\t", "back\\slash", "\x00\x7f", "é✓", "\u200b"):
    print(repr(text))
    # expect: 'plain'
    # expect: "it's"
    # expect: 'say "hi"'
    # expect: 'both \' and "'
    # expect: 'new\nline'
    # expect: 'tab\t'
    # expect: 'back\\slash'
    # expect: '\x00\x7f'
    # expect: 'é✓'
    # expect: '\u200b'
