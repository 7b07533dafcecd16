import traceback


def show(function):
    try:
        function()
    except Exception as error:
        for entry in traceback.format_tb(error.__traceback__)[1:]:
            print(entry.split("\n", 1)[1], end="")
            # expect:     lambda: 1 + 2 * (3 / 0),
            # expect:                      ~~^~~
            # expect:     lambda: (1 + 2)   //   (0),
            # expect:             ~~~~~~~~~~^^~~~~~~
            # expect:     lambda: 2 ** "x" + 1,
            # expect:             ~~^^~~~~
            # expect:     lambda: -"x" + 1,
            # expect:             ^^^^
            # expect:     lambda: 1 < 2 < "x",
            # expect:             ^^^^^^^^^^^
            # expect:     lambda: 3 in 4,
            # expect:             ^^^^^^
            # expect:     lambda: box.inner.missing.more,
            # expect:             ^^^^^^^^^^^^^^^^^
            # expect:     lambda: box.missing(1, 2),
            # expect:             ^^^^^^^^^^^
            # expect:     lambda: box.inner(1, 2),
            # expect:             ~~~~~~~~~^^^^^^
            # expect:     lambda: table["x"]["y"],
            # expect:             ~~~~~^^^^^
            # expect:     lambda: [1][::0],
            # expect:             ~~~^^^^^
            # expect:     lambda: int("x"),
            # expect:             ~~~^^^^^
            # expect:     lambda: int(x=3),
            # expect:             ~~~^^^^^
            # expect:     lambda: int(*[1, 2, 3, 4]),
            # expect:             ~~~^^^^^^^^^^^^^^^
            # expect:     lambda: print(*3),
            # expect:             ~~~~~^^^^
            # expect:     lambda: "abc".upper().missing().lower(),
            # expect:             ^^^^^^^^^^^^^^^^^^^^^
            # expect:     lambda: len(str(int("x"))),
            # expect:                     ~~~^^^^^
            # expect:     lambda: (len if table else 2)(3, 4),
            # expect:             ~~~~~~~~~~~~~~~~~~~~~^^^^^^
            # expect:     lambda: [1, *3],
            # expect:             ^^^^^^^
            # expect:     lambda: {1: 2, **3},
            # expect:             ^^^^^^^^^^^
            # expect:     lambda: [1 / number for number in (1, 0)],
            # expect:              ~~^~~~~~~~
            # expect:     lambda: [number for number in 3],
            # expect:                                   ^
            # expect:     lambda: f"{1:q}",
            # expect:               ^^^^^
            # expect:     lambda: f"{1:>{table['w']}} {table}",
            # expect:                    ~~~~~^^^^^
            # expect:     lambda: (1 if unknown else 2),
            # expect:                   ^^^^^^^
            # expect:     lambda: (1 and unknown),
            # expect:                    ^^^^^^^
            # expect:     lambda: len("日本語é") / 0,
            # expect:             ~~~~~~~~~~~~~~~^~~
            # expect:     lambda: (lambda: 1 / 0)(),
            # expect:             ~~~~~~~~~~~~~~~^^
            # expect:     lambda: (lambda: 1 / 0)(),
            # expect:                      ~~^~~
            # expect:     lambda: 3(),
            # expect:             ~^^
            # expect:     lambda: None[1:2],
            # expect:             ~~~~^^^^^


class Box:
    def __init__(self):
        self.inner = 1


box = Box()
table = {}

for case in (
    lambda: 1 + 2 * (3 / 0),
    lambda: (1 + 2)   //   (0),
    lambda: 2 ** "x" + 1,
    lambda: -"x" + 1,
    lambda: 1 < 2 < "x",
    lambda: 3 in 4,
    lambda: box.inner.missing.more,
    lambda: box.missing(1, 2),
    lambda: box.inner(1, 2),
    lambda: table["x"]["y"],
    lambda: [1][::0],
    lambda: int("x"),
    lambda: int(x=3),
    lambda: int(*[1, 2, 3, 4]),
    lambda: print(*3),
    lambda: "abc".upper().missing().lower(),
    lambda: len(str(int("x"))),
    lambda: (len if table else 2)(3, 4),
    lambda: [1, *3],
    lambda: {1: 2, **3},
    lambda: [1 / number for number in (1, 0)],
    lambda: [number for number in 3],
    lambda: f"{1:q}",
    lambda: f"{1:>{table['w']}} {table}",
    lambda: (1 if unknown else 2),
    lambda: (1 and unknown),
    lambda: len("日本語é") / 0,
    lambda: (lambda: 1 / 0)(),
    lambda: 3(),
    lambda: None[1:2],
):
    show(case)
# expect stderr: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
# expect stderr: SyntaxWarning: 'NoneType' object is not subscriptable; perhaps you missed a comma?
