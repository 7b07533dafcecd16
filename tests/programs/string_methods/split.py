print("a b  c ".split(), "a,b,,c".split(","), "a,b,c".split(",", 1), "a,b,c".rsplit(",", 1), "".split(), "".split(","))
# expect: ['a', 'b', 'c'] ['a', 'b', '', 'c'] ['a', 'b,c'] ['a,b', 'c'] [] ['']
print("one\ntwo\r\nthree".splitlines(), "x--y".partition("--"), "a.b.c".rpartition("."), "abc".partition("z"))
# expect: ['one', 'two', 'three'] ('x', '--', 'y') ('a.b', '.', 'c') ('abc', '', '')
try:
    "abc".split("")
except ValueError as error:
    print(error)  # expect: empty separator
