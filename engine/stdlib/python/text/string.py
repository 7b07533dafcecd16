whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or " ").join(map(str.capitalize, s.split(sep)))


def capwords(s, sep=None):
    return (sep or " ").join(map(str.capitalize, s.split(sep)))


class Template:
    delimiter = "$"
    idpattern = "(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None
    flags = 2

    def __init__(self, template):
        self.template = template

    def _found(self):
        from re import compile, escape

        mark = escape(self.delimiter)
        braced = self.braceidpattern or self.idpattern
        return compile(
            f"{mark}(?:(?P<escaped>{mark})|(?P<named>{self.idpattern})|{{(?P<braced>{braced})}}|(?P<invalid>))",
            self.flags,
        ).finditer(self.template)

    def _filled(self, mapping, keywords, is_safe):
        text = self.template
        parts = []
        end = 0
        for match in self._found():
            parts.append(text[end : match.start()])
            end = match.end()
            name = match["named"] or match["braced"]
            if name is not None:
                if not is_safe or name in keywords or name in mapping:
                    parts.append(str(keywords[name] if name in keywords else mapping[name]))
                else:
                    parts.append(match.group())
            elif match["escaped"] is not None:
                parts.append(self.delimiter)
            elif is_safe:
                parts.append(match.group())
            else:
                lines = text[: match.start("invalid")].splitlines(True)
                column = match.start("invalid") - len("".join(lines[:-1]))
                raise ValueError(f"Invalid placeholder in string: line {len(lines) or 1}, col {column}")
        return "".join(parts) + text[end:]

    def substitute(self, mapping={}, /, **kws):
        return self._filled(mapping, kws, False)

    def safe_substitute(self, mapping={}, /, **kws):
        return self._filled(mapping, kws, True)

    def is_valid(self):
        return all(match["invalid"] is None for match in self._found())

    def get_identifiers(self):
        return list(dict.fromkeys(name for match in self._found() if (name := match["named"] or match["braced"])))
