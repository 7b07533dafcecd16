sep = "/"
pathsep, curdir, pardir, extsep, altsep, devnull = ":", ".", "..", ".", None, "/dev/null"
_here = "/home/user"


def fspath(path):
    if isinstance(path, str):
        return path
    if hasattr(type(path), "__fspath__"):
        return path.__fspath__()
    raise TypeError(f"expected str, bytes or os.PathLike object, not {type(path).__name__}")


def join(a, *p):
    for part in a, *p:
        if not isinstance(part, str) and not hasattr(type(part), "__fspath__"):
            raise TypeError(f"join() argument must be str, bytes, or os.PathLike object, not {type(part).__name__!r}")
    path = fspath(a)
    for part in map(fspath, p):
        if part.startswith("/"):
            path = part
        else:
            path += part if not path or path.endswith("/") else "/" + part
    return path


def isabs(s):
    return fspath(s).startswith("/")


def split(p):
    head, slash, tail = fspath(p).rpartition("/")
    head += slash
    return head.rstrip("/") or head, tail


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def splitext(p):
    p = fspath(p)
    tail = p[p.rfind("/") + 1 :]
    dot = tail.rfind(".")
    if dot < 0 or not tail[:dot].strip("."):
        return p, ""
    dot -= len(tail)
    return p[:dot], p[dot:]


def normpath(path):
    path = fspath(path)
    root = "//" if path.startswith("//") and not path.startswith("///") else "/" if path.startswith("/") else ""
    parts = []
    for part in path.split("/"):
        if part == ".." and parts and parts[-1] != "..":
            parts.pop()
        elif part not in ("", ".") and (part != ".." or not root):
            parts.append(part)
    return root + "/".join(parts) or "."


def abspath(path):
    return normpath(join(_here, path))


def relpath(path, start="."):
    if not path:
        raise ValueError("no path specified")
    path, start = ([part for part in abspath(p).split("/") if part] for p in (path, start))
    same = 0
    while same < min(len(path), len(start)) and path[same] == start[same]:
        same += 1
    return "/".join([".."] * (len(start) - same) + path[same:]) or "."


def normcase(s):
    return fspath(s)


def commonprefix(m):
    if not m:
        return ""
    first, last = min(m), max(m)
    for i, c in enumerate(first):
        if c != last[i]:
            return first[:i]
    return first


def expanduser(path):
    path = fspath(path)
    return _here + path[1:] if path == "~" or path.startswith("~/") else path
