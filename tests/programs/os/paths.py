import os
import os.path

print(os.path.join("data", "raw", "x.csv"), os.path.join("a", "/b"), os.path.join("a/", ""))
# expect: data/raw/x.csv /b a/
for path in "/srv/app/main.tar.gz", "main", "/", "a/b/", ".bashrc", "a//b/../c/.":
    print(os.path.basename(path), os.path.dirname(path), os.path.splitext(path), os.path.normpath(path), os.path.isabs(path))
    # expect: main.tar.gz /srv/app ('/srv/app/main.tar', '.gz') /srv/app/main.tar.gz True
    # expect: main  ('main', '') main False
    # expect:  / ('/', '') / True
    # expect:  a/b ('a/b/', '') a/b False
    # expect: .bashrc  ('.bashrc', '') .bashrc False
    # expect: . a//b/../c ('a//b/../c/.', '') a/c False
print(os.path.relpath("/a/b", "/a/c"), os.path.commonprefix(["abc", "abd"]), os.path.split("/a/b"))
# expect: ../b ab ('/a', 'b')
try:
    os.path.join("a", 5)
except TypeError as error:
    print(error)  # expect: join() argument must be str, bytes, or os.PathLike object, not 'int'
