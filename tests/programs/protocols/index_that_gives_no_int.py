# An __index__ that gives something else is an error of its own, except where % says what it wants.
class Wrong:
    def __index__(self):
        return "2"


def attempt(function):
    try:
        function()
    except TypeError as error:
        print(error)
        # expect: __index__ returned non-int (type str)
        # expect: __index__ returned non-int (type str)
        # expect: __index__ returned non-int (type str)
        # expect: %d format: a real number is required, not Wrong
        # expect: %x format: an integer is required, not Wrong
        # expect: __index__ returned non-int (type str)


attempt(lambda: float(Wrong()))
attempt(lambda: "abc".find("c", Wrong()))
attempt(lambda: [1].index(1, Wrong()))
attempt(lambda: "%d" % Wrong())
attempt(lambda: "%x" % Wrong())
attempt(lambda: "%f" % Wrong())
