print(f"{[1, 'a']} {None} {True} {(1,)} { {'k': 1} } {True:d} {True:5}|")
# expect: [1, 'a'] None True (1,) {'k': 1} 1     1|
for value in ([1], None):
    try:
        print(f"{value:5}")
    except TypeError as error:
        print(error)
        # expect: unsupported format string passed to list.__format__
        # expect: unsupported format string passed to NoneType.__format__
