class UnsupportedOperation(OSError, ValueError):
    pass


class StringIO:
    encoding = errors = None
    line_buffering = False

    def __init__(self, initial_value="", newline="\n"):
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        if newline != "\n":
            raise ValueError("Loopscope's StringIO supports only newline='\\n'")
        self._text = initial_value or ""
        self._at = 0
        self.closed = False

    def _check(self):
        if self.closed:
            raise ValueError("I/O operation on closed file")

    def write(self, s, /):
        self._check()
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got '{type(s).__name__}'")
        text, at = self._text, self._at
        if s:
            self._text = text[:at] + "\0" * (at - len(text)) + s + text[at + len(s) :] if at != len(text) else text + s
            self._at = at + len(s)
        return len(s)

    def writelines(self, lines, /):
        self._check()
        for line in lines:
            self.write(line)

    def getvalue(self):
        self._check()
        return self._text

    def read(self, size=-1, /):
        self._check()
        at = self._at
        end = len(self._text) if size is None or size < 0 else at + size
        text = self._text[at:end]
        self._at = at + len(text)
        return text

    def readline(self, size=-1, /):
        self._check()
        at = self._at
        end = self._text.find("\n", at) + 1 or len(self._text)
        if size is not None and 0 <= size:
            end = min(end, at + size)
        text = self._text[at:end]
        self._at = at + len(text)
        return text

    def readlines(self, hint=-1, /):
        lines = []
        size = 0
        for line in self:
            lines.append(line)
            size += len(line)
            if hint is not None and 0 < hint <= size:
                break
        return lines

    def seek(self, pos, whence=0, /):
        self._check()
        if whence == 0:
            if pos < 0:
                raise ValueError(f"Negative seek position {pos}")
            self._at = pos
        elif whence in (1, 2):
            if pos != 0:
                raise OSError("Can't do nonzero cur-relative seeks")
            if whence == 2:
                self._at = len(self._text)
        else:
            raise ValueError(f"Invalid whence ({whence}, should be 0, 1 or 2)")
        return self._at

    def tell(self):
        self._check()
        return self._at

    def truncate(self, pos=None, /):
        self._check()
        if pos is None:
            pos = self._at
        if pos < 0:
            raise ValueError(f"Negative size value {pos}")
        self._text = self._text[:pos]
        return pos

    def close(self):
        self.closed = True

    def flush(self):
        self._check()

    def readable(self):
        self._check()
        return True

    writable = seekable = readable

    def isatty(self):
        self._check()
        return False

    def fileno(self):
        raise UnsupportedOperation("fileno")

    def __iter__(self):
        self._check()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *args):
        self.close()


StringIO.__module__ = "_io"
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
