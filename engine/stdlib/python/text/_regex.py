# Patterns are parsed into tuples (kind, …), which are compiled to the instructions of stdlib/text/regex_matcher.h.
_I, _L, _M, _S, _U, _X, _A = 2, 4, 8, 16, 32, 64, 256
_MOST = 2147483647
_letters = {"i": _I, "L": _L, "m": _M, "s": _S, "u": _U, "x": _X, "a": _A}
_simple = {"a": 7, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9, "v": 11, "\\": 92}
_categories = "dsw"
_singles = "char", "any", "set"


class PatternError(Exception):
    __module__ = "re"

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        self.lineno = self.colno = None
        if pattern is not None and pos is not None:
            self.lineno = pattern.count("\n", 0, pos) + 1
            self.colno = pos - pattern.rfind("\n", 0, pos)
            msg = f"{msg} at position {pos}"
            if "\n" in pattern:
                msg += f" (line {self.lineno}, column {self.colno})"
        super().__init__(msg)


class _Restart(Exception):
    pass


class Parser:
    def __init__(self, text, flags):
        self.text = text
        self.flags = flags
        self.at = 0
        self.groups = 1
        self.names = {}
        self.widths = [None]
        self.behind = None
        self.depth = 0
        self.conditions = {}

    def fail(self, message, at=None):
        raise PatternError(message, self.text, self.at if at is None else at)

    def peek(self, text):
        return self.text.startswith(text, self.at)

    def take(self, text):
        if self.text.startswith(text, self.at):
            self.at += len(text)
            return True
        return False

    def next(self):
        c = self.text[self.at : self.at + 1]
        self.at += len(c)
        return c

    def until(self, end, what):
        start = self.at
        stop = self.text.find(end, start)
        if stop < 0:
            if start == len(self.text):
                self.fail("missing " + what)
            self.fail(f"missing {end}, unterminated name")
        if stop == start:
            self.fail("missing " + what)
        self.at = stop + 1
        return self.text[start:stop]

    def parse(self):
        node = self.alternatives(self.flags, True)
        if self.at < len(self.text):
            self.fail("unbalanced parenthesis")
        for group, at in self.conditions.items():
            if group >= self.groups:
                self.fail(f"invalid group reference {group}", at)
        return node

    def alternatives(self, flags, top=False):
        branches = [self.sequence(flags, top)]
        while self.take("|"):
            branches.append(self.sequence(flags, False))
        return branches[0] if len(branches) == 1 else ("alt", branches)

    def sequence(self, flags, top):
        items = []
        text = self.text
        while self.at < len(text) and text[self.at] not in "|)":
            start = self.at
            c = self.next()
            if flags & _X:
                if c in " \t\n\r\v\f":
                    continue
                if c == "#":
                    end = text.find("\n", start)
                    self.at = len(text) if end < 0 else end + 1
                    continue
            if c in "*+?" or c == "{" and self.bounds(start):
                low, high = {"*": (0, _MOST), "+": (1, _MOST), "?": (0, 1)}.get(c) or self.bounds(start)
                if c == "{":
                    self.at = text.index("}", start) + 1
                if not items or items[-1][0] == "at":
                    self.fail("nothing to repeat", start)
                if items[-1][0] == "repeat":
                    self.fail("multiple repeat", start)
                greed = 1 if self.take("?") else 2 if self.take("+") else 0
                items[-1] = "repeat", low, high, greed, items[-1]
            else:
                item = self.item(c, start, flags, top and not items)
                if item:
                    items.append(item)
        return items[0] if len(items) == 1 else ("sequence", items)

    def bounds(self, start):
        end = self.text.find("}", start)
        low, comma, high = self.text[start + 1 : end].partition(",") if end > 0 else ("x", "", "")
        for number in low, high:
            if number and not (number.isascii() and number.isdigit()):
                return None
        if not low and not comma:
            return None
        low, high = int(low or 0), int(high) if high else _MOST if comma else int(low)
        if low > 4294967294 or high > 4294967294:
            raise OverflowError("the repetition number is too large")
        if high < low:
            self.fail("min repeat greater than max repeat", start + 1)
        return low, high

    def character(self, code, flags):
        folding = (2 if flags & _A else 1) if flags & _I else 0
        return "char", code, folding if chr(code).lower() != chr(code) or chr(code).upper() != chr(code) else 0

    def item(self, c, start, flags, first):
        if c == ".":
            return "any", 4 if flags & _S else 3
        if c == "^":
            return "at", 1 if flags & _M else 0
        if c == "$":
            return "at", 3 if flags & _M else 2
        if c == "[":
            return self.set(start, flags)
        if c == "(":
            if self.depth > 90:
                self.fail("Loopscope: groups are nested too deeply", start)
            self.depth += 1
            item = self.group(start, flags, first)
            self.depth -= 1
            return item
        if c != "\\":
            return self.character(ord(c), flags)
        c = self.next()
        if not c:
            self.fail("bad escape (end of pattern)", start)
        if c in "AZz":
            return "at", 0 if c == "A" else 4
        if c in "bB":
            return "at", 5 + (c == "B") * 2 + bool(flags & _A)
        if c.lower() in _categories:
            return "set", 0, 0, [self.category(c, flags)]
        if c in "123456789":
            if self.text[self.at : self.at + 1] in tuple("0123456789"):
                octal = self.text[start + 1 : start + 4]
                if len(octal) == 3 and all(digit in "01234567" for digit in octal):
                    if c > "3":
                        self.fail(f"octal escape value \\{octal} outside of range 0-0o377", start)
                    self.at = start + 4
                    return self.character(int(octal, 8), flags)
                self.at += 1
            group = int(self.text[start + 1 : self.at])
            self.check_group(group, start + 1, start)
            return "reference", group, (2 if flags & _A else 1) if flags & _I else 0
        return self.character(self.escape(c, start), flags)

    def check_group(self, group, at, start=None):
        if group >= self.groups:
            self.fail(f"invalid group reference {group}", at)
        if self.widths[group] is None:
            self.fail("cannot refer to an open group", at if start is None else start)
        if self.behind is not None and group >= self.behind:
            self.fail("cannot refer to group defined in the same lookbehind subpattern")

    def category(self, c, flags):
        return -1 - _categories.index(c.lower()) - (3 if flags & _A else 0), int(c.isupper())

    def escape(self, c, start):
        if c == "0":
            while self.at < start + 4 and self.text[self.at : self.at + 1] in tuple("01234567"):
                self.at += 1
            return int(self.text[start + 1 : self.at], 8)
        count = {"x": 2, "u": 4, "U": 8}.get(c)
        if count:
            while self.at < start + 2 + count and self.text[self.at : self.at + 1] in tuple("0123456789abcdefABCDEF"):
                self.at += 1
            digits = self.text[start + 2 : self.at]
            if len(digits) < count:
                self.fail(f"incomplete escape \\{c}{digits}", start)
            code = int(digits, 16)
            if code > 0x10FFFF:
                self.fail(f"bad escape \\{c}{digits}", start)
            return code
        if c == "N":
            raise NotImplementedError("Loopscope does not support characters by Unicode name")
        if c in _simple and c != "b":
            return _simple[c]
        if c.isascii() and (c.isalpha() or c.isdigit()):
            self.fail(f"bad escape \\{c}", start)
        return ord(c)

    def set_item(self, c, start, flags):
        if c != "\\":
            return ord(c)
        c = self.next()
        if not c:
            self.fail("bad escape (end of pattern)", start)
        if c.lower() in _categories:
            return self.category(c, flags)
        if c in "01234567":
            while self.at < start + 4 and self.text[self.at : self.at + 1] in tuple("01234567"):
                self.at += 1
            code = int(self.text[start + 1 : self.at], 8)
            if code > 255:
                self.fail(f"octal escape value {self.text[start : self.at]} outside of range 0-0o377", start)
            return code
        return 8 if c == "b" else self.escape(c, start)

    def set(self, start, flags):
        negated = self.take("^")
        items = []
        first = self.at
        while True:
            at = self.at
            c = self.next()
            if not c:
                self.fail("unterminated character set", start)
            if c == "]" and at != first:
                break
            low = self.set_item(c, at, flags)
            if self.peek("-") and not self.peek("-]"):
                self.at += 1
                c = self.next()
                if not c:
                    self.fail("unterminated character set", start)
                high = self.set_item(c, self.at - 1, flags)
                if isinstance(low, tuple) or isinstance(high, tuple) or high < low:
                    self.fail(f"bad character range {self.text[at : self.at]}", at)
                items.append((low, high))
            else:
                items.append(low if isinstance(low, tuple) else (low, low))
        folding = (2 if flags & _A else 1) if flags & _I else 0
        if len(items) == 1 and not negated and items[0][0] == items[0][1]:
            return self.character(items[0][0], flags)
        return "set", int(negated), folding, items

    def group_name(self, end, at):
        name = self.until(end, "group name")
        if not name.isidentifier():
            self.fail(f"bad character in group name {name!r}", at)
        return name

    def group(self, start, flags, first):
        number = None
        name = None
        if self.take("?"):
            c = self.next()
            if not c:
                self.fail("unexpected end of pattern")
            if c == "P":
                if self.take("<"):
                    name = self.group_name(">", self.at)
                elif self.take("="):
                    at = self.at
                    name = self.group_name(")", at)
                    group = self.names.get(name)
                    if group is None:
                        self.fail(f"unknown group name {name!r}", at)
                    self.check_group(group, at)
                    return "reference", group, (2 if flags & _A else 1) if flags & _I else 0
                else:
                    c = self.next()
                    self.fail("unknown extension ?P" + c if c else "unexpected end of pattern", start + 1 if c else None)
            elif c == "#":
                end = self.text.find(")", self.at)
                if end < 0:
                    self.fail("missing ), unterminated comment", start)
                self.at = end + 1
                return None
            elif c in "=!" or c == "<":
                behind = c == "<"
                if behind:
                    c = self.next()
                    if not c:
                        self.fail("unexpected end of pattern")
                    if c not in "=!":
                        self.fail("unknown extension ?<" + c, start + 1)
                outer = self.behind
                if behind and outer is None:
                    self.behind = self.groups
                body = self.closed(start, flags)
                self.behind = outer
                return "look", int(c == "!"), behind, body
            elif c == ">":
                return "atomic", self.closed(start, flags)
            elif c == "(":
                return self.conditional(start, flags)
            elif c in _letters or c == "-":
                self.at -= 1
                flags = self.inline_flags(start, flags, first)
                if flags is None:
                    return None
                number = 0
            elif c == ":":
                number = 0
            else:
                self.fail("unknown extension ?" + c, start + 1)
        if number is None:
            number = self.groups
            self.groups += 1
            self.widths.append(None)
            if name is not None:
                if name in self.names:
                    self.fail(
                        f"redefinition of group name {name!r} as group {number}; was group {self.names[name]}",
                        start + 4,
                    )
                self.names[name] = number
        body = self.closed(start, flags)
        if number:
            self.widths[number] = width(body, self.widths)
            return "group", number, body
        return ("sequence", [body]) if body[0] in ("repeat", "at") else body

    def closed(self, start, flags):
        body = self.alternatives(flags)
        if not self.take(")"):
            self.fail("missing ), unterminated subpattern", start)
        return body

    def conditional(self, start, flags):
        at = self.at
        name = self.until(")", "group name")
        if name.isascii() and name.isdigit():
            group = int(name)
            if not group:
                self.fail("bad group number", at)
            self.conditions.setdefault(group, at)
        else:
            if not name.isidentifier():
                self.fail(f"bad character in group name {name!r}", at)
            group = self.names.get(name)
            if group is None:
                self.fail(f"unknown group name {name!r}", at)
        yes = self.sequence(flags, False)
        no = "sequence", []
        if self.take("|"):
            no = self.sequence(flags, False)
            if self.peek("|"):
                self.fail("conditional backref with more than two branches")
        if not self.take(")"):
            self.fail("missing ), unterminated subpattern", start)
        return "if", group, yes, no

    def inline_flags(self, start, flags, first):
        on = off = 0
        c = self.next()
        while c in _letters:
            if c == "L":
                self.fail("bad inline flags: cannot use 'L' flag with a str pattern")
            on |= _letters[c]
            if on & _A and on & _U:
                self.fail("bad inline flags: flags 'a', 'u' and 'L' are incompatible")
            c = self.next()
            if not c:
                self.fail("missing -, : or )")
            if c not in _letters and c not in "-:)":
                self.fail("unknown flag" if c.isalpha() else "missing -, : or )", self.at - 1)
        if c == ")":
            if not first:
                self.fail("global flags not at the start of the expression", start)
            if on & ~self.flags:
                self.flags |= on
                raise _Restart
            return None
        if c == "-":
            c = self.next()
            if not c:
                self.fail("missing flag")
            if c not in _letters:
                self.fail("unknown flag" if c.isalpha() else "missing flag", self.at - 1)
            while c in _letters:
                if c in "auL":
                    self.fail("bad inline flags: cannot turn off flags 'a', 'u' and 'L'")
                off |= _letters[c]
                c = self.next()
                if not c:
                    self.fail("missing :")
                if c not in _letters and c != ":":
                    self.fail("unknown flag" if c.isalpha() else "missing :", self.at - 1)
        if on & off:
            self.fail("bad inline flags: flag turned on and off", self.at - 1)
        if on & _U:
            flags &= ~_A
        return (flags | on) & ~off


def width(node, widths):
    kind = node[0]
    if kind in _singles:
        return 1, 1
    if kind == "sequence":
        parts = [width(item, widths) for item in node[1]]
        return sum(low for low, high in parts), min(sum(high for low, high in parts), _MOST)
    if kind in ("alt", "if"):
        parts = [width(item, widths) for item in (node[1] if kind == "alt" else node[2:])]
        return min(low for low, high in parts), max(high for low, high in parts)
    if kind == "repeat":
        low, high = width(node[4], widths)
        return low * node[1], min(high * node[2], _MOST)
    if kind == "group":
        return width(node[2], widths)
    if kind == "atomic":
        return width(node[1], widths)
    return widths[node[1]] if kind == "reference" else (0, 0)


class Compiler:
    def __init__(self, widths):
        self.code = []
        self.loops = 0
        self.widths = widths

    def emit(self, node):
        code = self.code
        kind = node[0]
        if kind == "char":
            code += 2, node[1], node[2]
        elif kind == "any":
            code.append(node[1])
        elif kind == "set":
            code += 5, node[1], node[2], len(node[3])
            for item in node[3]:
                code += item
        elif kind == "sequence":
            for item in node[1]:
                self.emit(item)
        elif kind == "alt":
            ends = []
            for item in node[1][:-1]:
                other = self.hole(6)
                self.emit(item)
                ends.append(self.hole(7))
                code[other] = len(code)
            self.emit(node[1][-1])
            for end in ends:
                code[end] = len(code)
        elif kind == "group":
            code += 8, 2 * node[1]
            self.emit(node[2])
            code += 8, 2 * node[1] + 1
        elif kind == "at":
            code += 9, node[1]
        elif kind == "reference":
            code += 10, node[1], node[2]
        elif kind == "look":
            low, high = width(node[3], self.widths) if node[2] else (0, 0)
            if low != high:
                raise PatternError("look-behind requires fixed-width pattern")
            code += 11, node[1], low
            self.body(node[3])
        elif kind == "atomic":
            code.append(12)
            self.body(node[1])
        elif kind == "if":
            code += 16, node[1]
            code.append(0)
            other = len(code) - 1
            self.emit(node[2])
            end = self.hole(7)
            code[other] = len(code)
            self.emit(node[3])
            code[end] = len(code)
        else:
            self.repeat(*node[1:])

    def hole(self, instruction):
        self.code += instruction, 0
        return len(self.code) - 1

    def body(self, node):
        self.code.append(0)
        end = len(self.code) - 1
        self.emit(node)
        self.code.append(1)
        self.code[end] = len(self.code)

    def repeat(self, low, high, greed, node):
        code = self.code
        if node[0] in _singles:
            code += 13, low, high, greed, 0
            end = len(code) - 1
            self.emit(node)
            code[end] = len(code)
        elif greed == 2:
            code.append(12)
            self.body(("repeat", low, high, 0, node))
        else:
            loop = self.loops
            self.loops += 1
            code += 14, loop
            start = len(code)
            code += 15, loop, low, high, greed, 0
            self.emit(node)
            code += 7, start
            code[start + 5] = len(code)


def build(text, flags):
    parser = Parser(text, flags)
    while True:
        try:
            tree = parser.parse()
            break
        except _Restart:
            parser = Parser(text, parser.flags)
    if parser.flags & _A and parser.flags & _U:
        raise ValueError("ASCII and UNICODE flags are incompatible")
    compiler = Compiler(parser.widths)
    compiler.emit(tree)
    compiler.code.append(0)
    return compiler.code, parser.groups, compiler.loops, parser.names, parser.flags if parser.flags & _A else parser.flags | _U


def template(text, pattern):
    parts = []
    literal = ""
    parser = Parser(text, 0)
    while parser.at < len(text):
        start = parser.at
        c = parser.next()
        if c != "\\":
            literal += c
            continue
        c = parser.next()
        if not c:
            parser.fail("bad escape (end of pattern)", start)
        group = None
        if c == "g":
            if not parser.take("<"):
                parser.fail("missing <")
            at = parser.at
            name = parser.until(">", "group name")
            if name.isascii() and name.isdigit():
                group = int(name)
                if group > pattern.groups:
                    parser.fail(f"invalid group reference {group}", at)
            elif not name.isidentifier():
                parser.fail(f"bad character in group name {name!r}", at)
            else:
                group = pattern.groupindex.get(name)
                if group is None:
                    raise IndexError(f"unknown group name {name!r}")
        elif c in "123456789":
            following = text[parser.at : parser.at + 2]
            if following[:1] in tuple("0123456789"):
                if c in "01234567" and len(following) == 2 and all(digit in "01234567" for digit in following):
                    parser.at += 2
                    code = int(c + following, 8)
                    if code > 255:
                        parser.fail(f"octal escape value \\{c}{following} outside of range 0-0o377", start)
                    literal += chr(code)
                    continue
                parser.at += 1
            group = int(text[start + 1 : parser.at])
            if group > pattern.groups:
                parser.fail(f"invalid group reference {group}", start + 1)
        elif c == "0":
            while parser.at < start + 4 and text[parser.at : parser.at + 1] in tuple("01234567"):
                parser.at += 1
            literal += chr(int(text[start + 1 : parser.at], 8))
        elif c in _simple:
            literal += chr(_simple[c])
        elif c.isascii() and c.isalpha():
            parser.fail(f"bad escape \\{c}", start)
        else:
            literal += "\\" + c
        if group is not None:
            parts += literal, group
            literal = ""
    return *parts, literal
