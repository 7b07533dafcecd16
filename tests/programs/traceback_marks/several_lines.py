import traceback


def show(function):
    try:
        function()
    except Exception as error:
        for entry in traceback.format_tb(error.__traceback__)[1:]:
            print(entry.split("\n", 1)[1], end="")



class Box:
    n = 1


box = Box()


@show
def call_alone():
    len(
        1,
        2,
        3,
        4,
    )


@show
def call_returned():
    return len(
        1,
        2,
        3,
        4,
    )


@show
def call_in_a_call():
    print(int("x", 3,
              4))


@show
def chain():
    return (box
            .n
            .missing
            .more(1,
                  2))


@show
def method():
    return (
        box
        .n(1,
           2)
    )


@show
def operator():
    return ("a"
            "b"
            + 1
            + 2)


@show
def operator_after_a_comment():
    return (1  # a (comment
            / 0)


@show
def continued():
    return 1 + \
        None


@show
def name():
    return (1 +
            2 +
            unknown +
            3)


@show
def display():
    return {
        "a": 1,
        "b": unknown,
    }


@show
def raised():
    raise ValueError(
        "x",
        1,
        2,
    )


@show
def asserted():
    assert len(
        [1, 2]
    ) == 3, "message"


@show
def subscript():
    return [1, 2, 3][
        7
    ]


@show
def text():
    return f"""
{unknown}
"""
# expect:     len(
# expect:     ~~~^
# expect:         1,
# expect:         ^^
# expect:     ...<2 lines>...
# expect:         4,
# expect:         ^^
# expect:     )
# expect:     ^
# expect:     return len(
# expect:         1,
# expect:     ...<2 lines>...
# expect:         4,
# expect:     )
# expect:     print(int("x", 3,
# expect:           ~~~^^^^^^^^
# expect:               4))
# expect:               ^^
# expect:     .missing
# expect:      ^^^^^^^
# expect:     .n(1,
# expect:      ~^^^
# expect:        2)
# expect:        ^^
# expect:     return ("a"
# expect:             ~~~
# expect:             "b"
# expect:             ~~~
# expect:             + 1
# expect:             ^~~
# expect:     return (1  # a (comment
# expect:             ~~~~~~~~~~~~~~~
# expect:             / 0)
# expect:             ^~~
# expect:     return 1 + \
# expect:            ~~^~~
# expect:         None
# expect:         ~~~~
# expect:     unknown +
# expect:     ^^^^^^^
# expect:     "b": unknown,
# expect:          ^^^^^^^
# expect:     raise ValueError(
# expect:     ...<3 lines>...
# expect:     )
# expect:     assert len(
# expect:            ^^^^
# expect:         [1, 2]
# expect:         ^^^^^^
# expect:     ) == 3, "message"
# expect:     ^^^^^^
# expect:     return [1, 2, 3][
# expect:            ~~~~~~~~~^
# expect:         7
# expect:         ^
# expect:     ]
# expect:     ^
# expect:     {unknown}
# expect:      ^^^^^^^
