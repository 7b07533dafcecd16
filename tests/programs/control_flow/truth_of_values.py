for value in (0, 1, -1, 0.0, 0.1, "", "0", [], [0], (), (0,), {}, {0: 0}, set(), None, True, False, range(0), range(1)):
    print(repr(value), "yes" if value else "no")
    # expect: 0 no
    # expect: 1 yes
    # expect: -1 yes
    # expect: 0.0 no
    # expect: 0.1 yes
    # expect: '' no
    # expect: '0' yes
    # expect: [] no
    # expect: [0] yes
    # expect: () no
    # expect: (0,) yes
    # expect: {} no
    # expect: {0: 0} yes
    # expect: set() no
    # expect: None no
    # expect: True yes
    # expect: False no
    # expect: range(0, 0) no
    # expect: range(0, 1) yes
