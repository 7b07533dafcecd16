import re as _re
import textwrap as _textwrap

import sys as _sys
from _argparse_actions import (
    SUPPRESS,
    OPTIONAL,
    ZERO_OR_MORE,
    ONE_OR_MORE,
    PARSER,
    REMAINDER,
    Action,
    ArgumentDefaultsHelpFormatter,
    ArgumentError,
    ArgumentTypeError,
    BooleanOptionalAction,
    HelpFormatter,
    Namespace,
    RawDescriptionHelpFormatter,
    RawTextHelpFormatter,
    _actions,
    _HelpAction,
    _name,
    _VersionAction,
)

_number = _re.compile(r"-\d[\d_]*(\.\d[\d_]*)?|-\.\d[\d_]*")


class _Group:
    def __init__(self, parser, title=None, description=None, exclusive=False, required=False):
        self.parser, self.title, self.description, self.exclusive, self.required = (
            parser,
            title,
            description,
            exclusive,
            required,
        )
        self.actions = []

    def add_argument(self, *args, **kwargs):
        action = self.parser._new_action(*args, **kwargs)
        self.actions.append(action)
        if self.exclusive:
            (self.parser._options if action.option_strings else self.parser._positionals).actions.append(action)
        return action


class ArgumentParser:
    def __init__(
        self,
        prog=None,
        usage=None,
        description=None,
        epilog=None,
        parents=(),
        formatter_class=HelpFormatter,
        prefix_chars="-",
        fromfile_prefix_chars=None,
        argument_default=None,
        conflict_handler="error",
        add_help=True,
        allow_abbrev=True,
        exit_on_error=True,
        *,
        suggest_on_error=False,
        color=True,
    ):
        if parents or prefix_chars != "-" or fromfile_prefix_chars or conflict_handler != "error" or suggest_on_error:
            raise NotImplementedError("Loopscope: this option of ArgumentParser is not supported")
        self.prog = _sys.argv[0].rpartition("/")[2] if prog is None else prog
        self.usage, self.description, self.epilog = usage, description, epilog
        self.formatter_class, self.argument_default = formatter_class, argument_default
        self.allow_abbrev, self.exit_on_error = allow_abbrev, exit_on_error
        self._actions = []
        self._by_option = {}
        self._defaults = {}
        self._positionals = _Group(self, "positional arguments")
        self._options = _Group(self, "options")
        self._groups = [self._positionals, self._options]
        self._exclusive = []
        if add_help:
            self.add_argument("-h", "--help", action="help", help="show this help message and exit")

    def add_argument(self, *args, **kwargs):
        action = self._new_action(*args, **kwargs)
        (self._options if action.option_strings else self._positionals).actions.append(action)
        return action

    def _new_action(self, *names, **kwargs):
        options = [name for name in names if name.startswith("-")]
        if not options:
            if len(names) > 1 or not names and "dest" not in kwargs:
                raise ValueError(f"invalid option string {names[0]!r}: must start with a character '-'")
            if "required" in kwargs:
                raise TypeError("'required' is an invalid argument for positionals")
            dest = names[0] if names else kwargs.pop("dest")
            nargs = kwargs.get("nargs")
            kwargs["required"] = nargs not in ("?", "*", "...") or nargs == "*" and "default" not in kwargs
            if kwargs.get("nargs") in ("?", "..."):
                kwargs["required"] = False
        else:
            for name in names:
                if name not in options:
                    raise ValueError(f"invalid option string {name!r}: must start with a character '-'")
            dest = kwargs.pop("dest", None)
            if dest is None:
                dest = next((name for name in options if name.startswith("--")), options[0]).lstrip("-")
                if not dest:
                    raise TypeError(f"dest= is required for options like {options[0]!r}")
                dest = dest.replace("-", "_")
        kind = kwargs.pop("action", None)
        cls = _actions.get(kind) if kind is None or isinstance(kind, str) else kind
        if cls is None:
            raise ValueError(f"unknown action {kind!r}")
        if "default" not in kwargs:
            if dest in self._defaults:
                kwargs["default"] = self._defaults[dest]
            elif self.argument_default is not None:
                kwargs["default"] = self.argument_default
        if cls is _HelpAction or cls is _VersionAction:
            kwargs.pop("required", None)
        action = cls(options, dest=dest, **kwargs)
        if action.type is not None and not callable(action.type):
            raise TypeError(f"{action.type!r} is not callable")
        for name in action.option_strings:
            if name in self._by_option:
                raise ArgumentError(action, f"conflicting option string: {name}")
            self._by_option[name] = action
        self._actions.append(action)
        return action

    def add_argument_group(self, title=None, description=None):
        self._groups.append(_Group(self, title, description))
        return self._groups[-1]

    def add_mutually_exclusive_group(self, *, required=False):
        self._exclusive.append(_Group(self, exclusive=True, required=required))
        return self._exclusive[-1]

    def add_subparsers(self, **kwargs):
        raise NotImplementedError("Loopscope: argparse does not support sub-commands")

    def set_defaults(self, **kwargs):
        self._defaults.update(kwargs)
        for action in self._actions:
            if action.dest in kwargs:
                action.default = kwargs[action.dest]

    def get_default(self, dest):
        for action in self._actions:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._defaults.get(dest)

    def parse_args(self, args=None, namespace=None):
        namespace, rest = self.parse_known_args(args, namespace)
        if rest:
            self.error("unrecognized arguments: " + " ".join(rest))
        return namespace

    def parse_known_args(self, args=None, namespace=None):
        args = list(_sys.argv[1:] if args is None else args)
        namespace = Namespace() if namespace is None else namespace
        for action in self._actions:
            if action.dest != SUPPRESS and not hasattr(namespace, action.dest) and action.default != SUPPRESS:
                setattr(namespace, action.dest, action.default)
        for dest in self._defaults:
            if not hasattr(namespace, dest):
                setattr(namespace, dest, self._defaults[dest])
        if not self.exit_on_error:
            return self._parse(args, namespace)
        try:
            return self._parse(args, namespace)
        except ArgumentError as error:
            self.error(str(error))

    def _option(self, arg):
        if not arg or arg[0] != "-" or arg == "-":
            return None
        if arg in self._by_option:
            return self._by_option[arg], arg, None
        name, equals, value = arg.partition("=")
        if equals and name in self._by_option:
            return self._by_option[name], name, value
        found = []
        if arg.startswith("--"):
            if self.allow_abbrev:
                for option in self._by_option:
                    if option.startswith(name):
                        found.append((self._by_option[option], option, value if equals else None))
        else:
            for option in self._by_option:
                if option == arg[:2]:
                    found.append((self._by_option[option], option, arg[2:]))
                elif self.allow_abbrev and option.startswith(name):
                    found.append((self._by_option[option], option, value if equals else None))
        if len({id(action) for action, option, value in found}) > 1 and len(found) > 1:
            options = ", ".join(option for action, option, value in found)
            raise ArgumentError(None, f"ambiguous option: {arg} could match {options}")
        if found:
            return found[0]
        if _number.fullmatch(arg) and not any(_number.fullmatch(option) for option in self._by_option):
            return None
        return None if " " in arg else (None, arg, None)

    def _parse(self, args, namespace):
        kinds = ""
        options = {}
        for index, arg in enumerate(args):
            if arg == "--":
                kinds += "-" + "A" * (len(args) - index - 1)
                break
            option = self._option(arg)
            if option:
                options[index] = option
            kinds += "O" if option else "A"
        seen = set()
        given = {}
        extras = []
        positionals = [action for action in self._actions if not action.option_strings]

        def take(action, values, option=None):
            seen.add(id(action))
            value = self._converted(action, values)
            if value is not action.default or action.option_strings:
                for group in self._exclusive:
                    if any(action is each for each in group.actions):
                        for other in group.actions:
                            if other is not action and id(other) in given:
                                raise ArgumentError(action, "not allowed with argument " + _name(other))
                given[id(action)] = action
            if value != SUPPRESS or action.option_strings:
                action(self, namespace, value, option)

        def consume_positionals(index):
            for count in range(len(positionals), 0, -1):
                match = _re.match("".join(map(_pattern, positionals[:count])), kinds[index:])
                if match:
                    break
            else:
                return index
            more = "O" in kinds[index:]
            for action, part in zip(positionals[:count], match.groups()):
                values = args[index : index + len(part)]
                if "-" in part and action.nargs != "...":
                    values.remove("--")
                if not part and more and action.nargs in ("?", "*", "...") and kinds[index:].strip("O"):
                    if _re.search("A", kinds[index:]):
                        return index
                index += len(part)
                take(action, values)
                positionals.remove(action)
            return index

        def consume_option(index):
            action, option, explicit = options[index]
            if action is None:
                extras.append(args[index])
                return index + 1
            while explicit is not None:
                if action.nargs == 0:
                    if option.startswith("--") or explicit == "" or args[index].startswith("--"):
                        raise ArgumentError(action, f"ignored explicit argument {explicit!r}")
                    take(action, [], option)
                    option = "-" + explicit[0]
                    explicit = explicit[1:] or None
                    if option not in self._by_option:
                        extras.append("-" + option[1:] + (explicit or ""))
                        return index + 1
                    action = self._by_option[option]
                    if explicit and explicit[0] == "=":
                        explicit = explicit[1:]
                elif action.nargs in (None, 1, "?", "*", "+"):
                    take(action, [explicit], option)
                    return index + 1
                else:
                    raise ArgumentError(action, f"expected {action.nargs} arguments")
            pattern = _pattern(action).replace("-*", "").replace("-", "")
            match = _re.match(pattern, kinds[index + 1 :])
            if not match:
                expected = {None: "one argument", "?": "at most one argument", "+": "at least one argument", 1: "1 argument"}
                raise ArgumentError(action, "expected " + expected.get(action.nargs, f"{action.nargs} arguments"))
            end = index + 1 + len(match.group(1))
            take(action, args[index + 1 : end], option)
            return end

        index = 0
        last = max(options, default=-1)
        while index <= last:
            following = min(at for at in options if at >= index)
            if index != following:
                index_after = consume_positionals(index)
                if index_after > index:
                    index = index_after
                    continue
            if index not in options:
                extras += args[index:following]
                index = following
            index = consume_option(index)
        index = consume_positionals(index)
        extras += args[index:]
        missing = []
        for action in self._actions:
            if id(action) in seen:
                continue
            if action.required:
                missing.append(_name(action))
            elif isinstance(action.default, str) and action.type is not None and action.dest != SUPPRESS:
                if getattr(namespace, action.dest, None) is action.default:
                    setattr(namespace, action.dest, self._typed(action, action.default))
        if missing:
            raise ArgumentError(None, "the following arguments are required: " + ", ".join(missing))
        for group in self._exclusive:
            if group.required and not any(id(action) in given for action in group.actions):
                names = " ".join(_name(action) for action in group.actions if action.help != SUPPRESS)
                raise ArgumentError(None, f"one of the arguments {names} is required")
        return namespace, extras

    def _typed(self, action, text):
        if action.type is None:
            return text
        try:
            return action.type(text)
        except ArgumentTypeError as error:
            raise ArgumentError(action, str(error))
        except (TypeError, ValueError):
            name = getattr(action.type, "__name__", repr(action.type))
            raise ArgumentError(action, f"invalid {name} value: {text!r}")

    def _checked(self, action, value):
        if action.choices is not None and value not in action.choices:
            raise ArgumentError(action, f"invalid choice: {value!r} (choose from {', '.join(map(str, action.choices))})")
        return value

    def _converted(self, action, values):
        nargs = action.nargs
        if not values and nargs == "?":
            value = action.const if action.option_strings else action.default
            return self._checked(action, self._typed(action, value)) if isinstance(value, str) else value
        if not values and nargs == "*" and not action.option_strings:
            return [] if action.default is None else action.default
        if nargs == 0:
            return []
        found = [self._checked(action, self._typed(action, text)) for text in values]
        return found[0] if nargs in (None, "?") else found

    def _usage_parts(self):
        parts = [[], []]
        grouped = {}
        for group in self._exclusive:
            shown = [action for action in group.actions if action.help != SUPPRESS]
            for action in shown:
                grouped[id(action)] = shown, group
        done = set()
        for action in self._actions:
            if action.help == SUPPRESS or id(action) in done:
                continue
            if id(action) in grouped:
                shown, group = grouped[id(action)]
                done.update(map(id, shown))
                text = " | ".join(self._usage_part(each, True) for each in shown)
                text = f"({text})" if group.required and len(shown) > 1 else text if group.required else f"[{text}]"
            else:
                text = self._usage_part(action, action.required)
            parts[not action.option_strings].append(text)
        return parts

    def _usage_part(self, action, required):
        if not action.option_strings:
            text = action._args(action.dest)
            return text[1:-1] if action.nargs == "?" and required and text[0] == "[" else text
        text = action.format_usage()
        if action.nargs != 0:
            text += " " + action._args(action.dest.upper())
        return text if required else f"[{text}]"

    def format_usage(self):
        if self.usage is not None:
            return f"usage: {self.usage % {'prog': self.prog}}\n"
        options, positionals = self._usage_parts()
        text = " ".join([self.prog, *options, *positionals])
        if len("usage: ") + len(text) <= 78:
            return f"usage: {text}\n"

        def lines(parts, indent, first=None):
            result = []
            line = []
            length = len(indent if first is None else first) - 1
            for part in parts:
                if length + 1 + len(part) > 78 and line:
                    result.append(indent + " ".join(line))
                    line = []
                    length = len(indent) - 1
                line.append(part)
                length += len(part) + 1
            if line:
                result.append(indent + " ".join(line))
            if first is not None:
                result[0] = result[0][len(indent) :]
            return result

        if len("usage: ") + len(self.prog) <= 0.75 * 78:
            indent = " " * (len("usage: ") + len(self.prog) + 1)
            result = lines([self.prog, *(options or positionals)], indent, "usage: ")
            if options:
                result += lines(positionals, indent)
        else:
            indent = " " * len("usage: ")
            result = lines(options + positionals, indent)
            if len(result) > 1:
                result = lines(options, indent) + lines(positionals, indent)
            result = [self.prog, *result]
        return "usage: " + "\n".join(result) + "\n"

    def _invocation(self, action):
        if not action.option_strings:
            return action._values(action.dest)[0]
        text = ", ".join(action.option_strings)
        return text if action.nargs == 0 else f"{text} {action._args(action.dest.upper())}"

    def _help_text(self, action):
        text = action.help
        if self.formatter_class.defaults and "%(default)" not in text and action.default is not SUPPRESS:
            if action.option_strings or action.nargs in ("?", "*"):
                text += " (default: %(default)s)"
        values = {name: value for name, value in action.__dict__.items() if value is not SUPPRESS}
        values["prog"] = self.prog
        if action.choices is not None:
            values["choices"] = ", ".join(map(str, action.choices))
        if action.type is not None:
            values["type"] = getattr(action.type, "__name__", action.type)
        return text % values

    def _paragraph(self, text):
        text = text % {"prog": self.prog} if "%(prog)" in text else text
        return text if self.formatter_class.raw else _textwrap.fill(" ".join(text.split()), 78)

    def format_help(self):
        sections = [self.format_usage().rstrip("\n")]
        if self.description:
            sections.append(self._paragraph(self.description))
        shown = [[each for each in group.actions if each.help != SUPPRESS] for group in self._groups]
        longest = max((len(self._invocation(action)) + 2 for actions in shown for action in actions), default=0)
        place = min(longest + 2, 24)
        for group, actions in zip(self._groups, shown):
            if not actions:
                continue
            lines = [f"{group.title}:"]
            if group.description:
                lines += [_textwrap.indent(_textwrap.fill(" ".join(group.description.split()), 76), "  "), ""]
            for action in actions:
                head = "  " + self._invocation(action)
                if not action.help:
                    lines.append(head)
                    continue
                text = self._help_text(action)
                if issubclass(self.formatter_class, RawTextHelpFormatter):
                    parts = text.splitlines()
                else:
                    parts = _textwrap.wrap(" ".join(text.split()), 78 - place)
                if len(head) <= place - 2:
                    head = head.ljust(place) + parts.pop(0)
                lines.append(head)
                lines += [" " * place + part for part in parts]
            sections.append("\n".join(lines))
        if self.epilog:
            sections.append(self._paragraph(self.epilog))
        return "\n\n".join(sections).rstrip("\n") + "\n"

    def print_usage(self, file=None):
        (file or _sys.stdout).write(self.format_usage())

    def print_help(self, file=None):
        (file or _sys.stdout).write(self.format_help())

    def exit(self, status=0, message=None):
        if message:
            _sys.stderr.write(message)
        _sys.exit(status)

    def error(self, message):
        self.print_usage(_sys.stderr)
        self.exit(2, f"{self.prog}: error: {message}\n")


def _pattern(action):
    nargs = action.nargs
    if isinstance(nargs, int):
        return "(-*%s)" % "-*".join("A" * nargs)
    return {None: "(-*A-*)", "?": "(-*A?-*)", "*": "(-*[A-]*)", "+": "(-*A[A-]*)", "...": "([AO-]*)"}[nargs]
