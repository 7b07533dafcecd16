def show(first, *rest):
    print(first, rest, len(rest))
    # expect: 1 () 0
    # expect: 1 (2,) 1
    # expect: a ('b', 'c') 2
    # expect: 1 (2, 3, 4, 5) 4

show(1)
show(1, 2)
show(*"abc")
show(*[1, 2], *(3, 4), 5)
