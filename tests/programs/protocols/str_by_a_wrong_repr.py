# str() of what has no __str__ complains about __str__, though it was __repr__ that gave no str.
class Wrong:
    def __repr__(self):
        return 5


for show in (str, repr, "{}".format):
    try:
        show(Wrong())
    except TypeError as error:
        print(error)
        # expect: __str__ returned non-string (type int)
        # expect: __repr__ returned non-string (type int)
        # expect: __str__ returned non-string (type int)
