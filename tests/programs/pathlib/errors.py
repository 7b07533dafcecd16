# What cannot be made.
from pathlib import PurePosixPath as P

path = P("/usr/lib")
for act in (
    lambda: path.with_suffix("zip"),
    lambda: P("/").with_name("a"),
    lambda: path.with_name("a/b"),
    lambda: path.relative_to("/var"),
    lambda: P(5),
    lambda: P(b"a"),
    lambda: P("a") / 5,
    lambda: P("a") < 5,
    lambda: path.match(""),
    lambda: path.parents[9],
):
    try:
        print(act())
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)
        # expect: ValueError Invalid suffix 'zip'
        # expect: ValueError PurePosixPath('/') has an empty name
        # expect: ValueError Invalid name 'a/b'
        # expect: ValueError '/usr/lib' is not in the subpath of '/var'
        # expect: TypeError argument should be a str or an os.PathLike object where __fspath__ returns a str, not 'int'
        # expect: TypeError argument should be a str or an os.PathLike object where __fspath__ returns a str, not 'bytes'
        # expect: TypeError unsupported operand type(s) for /: 'PurePosixPath' and 'int'
        # expect: TypeError '<' not supported between instances of 'PurePosixPath' and 'int'
        # expect: ValueError empty pattern
        # expect: IndexError 9
