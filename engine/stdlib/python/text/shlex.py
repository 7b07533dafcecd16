def quote(s):
    if not isinstance(s, str):
        raise TypeError(f"expected string object, got {type(s).__name__!r}")
    if s and s.isascii() and all(c.isalnum() or c in "%+,-./:=@_" for c in s):
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"


def join(split_command):
    return " ".join(quote(arg) for arg in split_command)


def split(s, comments=False, posix=True):
    if s is None:
        raise ValueError("s argument must not be None")
    if not posix:
        raise NotImplementedError("Loopscope: shlex.split() supports only POSIX rules")
    words = []
    word = None
    mark = ""
    rest = iter(s)
    for c in rest:
        if mark:
            if c == mark:
                mark = ""
            elif c == "\\" and mark == '"':
                c = next(rest, None)
                if c is None:
                    raise ValueError("No escaped character")
                word += c if c in '"\\' else "\\" + c
            else:
                word += c
        elif c in " \t\r\n":
            if word is not None:
                words.append(word)
                word = None
        elif c == "#" and comments:
            for c in rest:
                if c == "\n":
                    break
            if word is not None:
                words.append(word)
                word = None
        elif c in "'\"":
            mark = c
            word = word or ""
        elif c == "\\":
            c = next(rest, None)
            if c is None:
                raise ValueError("No escaped character")
            word = (word or "") + c
        else:
            word = (word or "") + c
    if mark:
        raise ValueError("No closing quotation")
    return words if word is None else [*words, word]
