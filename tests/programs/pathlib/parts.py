# Paths as texts: their parts, and paths made of them.
from pathlib import PurePath, PurePosixPath as P

path = P("/usr/lib/python3.14/os.tar.gz")
for name in ("parts", "drive", "root", "anchor", "name", "suffix", "suffixes", "stem", "parent"):
    print(name, getattr(path, name))
    # expect: parts ('/', 'usr', 'lib', 'python3.14', 'os.tar.gz')
    # expect: drive
    # expect: root /
    # expect: anchor /
    # expect: name os.tar.gz
    # expect: suffix .gz
    # expect: suffixes ['.tar', '.gz']
    # expect: stem os.tar
    # expect: parent /usr/lib/python3.14
print(list(path.parents), path.parents[1], path.parents[-1], len(path.parents), path.parents[0:2])
# expect: [PurePosixPath('/usr/lib/python3.14'), PurePosixPath('/usr/lib'), PurePosixPath('/usr'), PurePosixPath('/')] /usr/lib / 4 (PurePosixPath('/usr/lib/python3.14'), PurePosixPath('/usr/lib'))
print(P("a/b") / "c" / P("d"), "x" / P("y"), P("a") / "/b", P("a//b/./c/"), P(), P("a", "b"), P("//x"), P("///x"), P("..") / "a")
# expect: a/b/c/d x/y /b a/b/c . a/b //x /x ../a
print(repr(path.with_name("x.py")), path.with_suffix(".zip"), path.with_suffix(""), path.with_stem("k"), path.joinpath("a", "b"))
# expect: PurePosixPath('/usr/lib/python3.14/x.py') /usr/lib/python3.14/os.tar.zip /usr/lib/python3.14/os.tar /usr/lib/python3.14/k.gz /usr/lib/python3.14/os.tar.gz/a/b
print(path.relative_to("/usr"), P("/a/b").relative_to("/a/c", walk_up=True), path.is_relative_to("/usr"), path.is_absolute())
# expect: lib/python3.14/os.tar.gz ../b True True
print(path.match("*.gz"), path.full_match("/usr/**/*.gz"), path.match("lib/*/*.gz"), P("a/b.py").match("B.py"), P("a/b.py").match("*.PY", case_sensitive=False))
# expect: True True True False True
print(P("a/b/c").full_match("a/*/c"), P("a/b/c").full_match("**"), P("x.py").match("[xy].?y"), P("z.py").match("[!xy].py"))
# expect: True True True True
print(P("a") < P("b"), P("a") == P("a"), P("a") == "a", len({P("a"), P("a/")}), sorted([P("a/c"), P("a b"), P("a/b")]))
# expect: True True False 1 [PurePosixPath('a/b'), PurePosixPath('a/c'), PurePosixPath('a b')]
print(path.as_posix(), bytes(path), P(".bashrc").suffix, P("...a.b").suffixes, P("a.b.c").stem, PurePath("x"), P("a/b").parent.parent.parent)
# expect: /usr/lib/python3.14/os.tar.gz b'/usr/lib/python3.14/os.tar.gz'  ['.b'] a.b x .
print(P("").name == "", P(P("a"), "b"), str(P("/a") / ".." / "b"), isinstance(path, PurePath))
# expect: True a/b /a/../b True
