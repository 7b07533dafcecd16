# What template strings are for: the program decides how values become text.
from string.templatelib import Interpolation, Template, convert
import html


def plain(template: Template) -> str:
    parts = []
    for part in template:
        match part:
            case str() as text:
                parts.append(text)
            case Interpolation(value, _, conversion, format_spec):
                parts.append(format(convert(value, conversion), format_spec))
    return "".join(parts)


def escaped(template: Template) -> str:
    return "".join(part if isinstance(part, str) else html.escape(str(part.value)) for part in template)


user, price = "<ann>", 3.14159
print(plain(t"{user!r} pays {price:.2f}, {price:>{8}.1f}"))  # expect: '<ann>' pays 3.14,      3.1
print(plain(t"{user!r} pays {price:.2f}, {price:>{8}.1f}") == f"{user!r} pays {price:.2f}, {price:>{8}.1f}")
# expect: True
print(escaped(t"<b>{user}</b>"))  # expect: <b>&lt;ann&gt;</b>
