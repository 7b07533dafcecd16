import re as _re
from collections import Counter as _Counter
from pprint import pformat as _pformat

from _unittest_case import _AssertLogs, _AssertRaises, _AssertWarns, _full, _short
from difflib import ndiff as _ndiff


def _common(arguments):
    texts = list(map(_full, arguments))
    longest = max(map(len, texts))
    if longest <= 80:
        return texts
    first = texts[0]
    same = 0
    while all(same < len(text) and text[same] == first[same] for text in texts):
        same += 1
    most = 63 - (longest - same)
    if most > 5:
        head = _shorten(first[:same], 5, most)
        return [head + text[same:] for text in texts]
    head = _shorten(first[:same], 5, 5)
    return [head + _shorten(text[same:], 41, 5) for text in texts]


def _shorten(text, before, behind):
    skipped = len(text) - before - behind
    return f"{text[:before]}[{skipped} chars]{text[len(text) - behind :]}" if skipped > 12 else text


class Assertions:
    failureException = AssertionError
    longMessage = True
    maxDiff = 640

    def fail(self, msg=None):
        raise self.failureException(msg)

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        return standardMsg if msg is None else f"{standardMsg} : {msg}"

    def _check(self, good, msg, text):
        if not good:
            raise self.failureException(self._formatMessage(msg, text))

    def _truncated(self, message, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return message + diff
        return message + f"\nDiff is {len(diff)} characters long. Set self.maxDiff to None to see it."

    def assertTrue(self, expr, msg=None):
        if not expr:
            self._check(False, msg, f"{_full(expr)} is not true")

    def assertFalse(self, expr, msg=None):
        if expr:
            self._check(False, msg, f"{_full(expr)} is not false")

    def assertRaises(self, expected_exception, *args, **kwargs):
        return _AssertRaises(self, expected_exception).handle("assertRaises", args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return _AssertRaises(self, expected_exception, expected_regex).handle("assertRaisesRegex", args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        return _AssertWarns(self, expected_warning).handle("assertWarns", args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        return _AssertWarns(self, expected_warning, expected_regex).handle("assertWarnsRegex", args, kwargs)

    def assertLogs(self, logger=None, level=None):
        return _AssertLogs(self, logger, level, False)

    def assertNoLogs(self, logger=None, level=None):
        return _AssertLogs(self, logger, level, True)

    def addTypeEqualityFunc(self, typeobj, function):
        self._equality[typeobj] = function

    def assertEqual(self, first, second, msg=None):
        kind = type(first)
        check = None
        if kind is type(second):
            check = self._equality.get(kind)
            name = {
                dict: "assertDictEqual",
                list: "assertListEqual",
                tuple: "assertTupleEqual",
                set: "assertSetEqual",
                frozenset: "assertSetEqual",
                str: "assertMultiLineEqual",
            }.get(kind)
            if check is None and name:
                check = getattr(self, name)
        if check:
            check(first, second, msg=msg)
        elif not first == second:
            self._check(False, msg, "{} != {}".format(*_common((first, second))))

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._check(False, msg, f"{_full(first)} == {_full(second)}")

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        diff = abs(first - second)
        if delta is not None:
            if diff <= delta:
                return
            text = f"{_full(first)} != {_full(second)} within {_full(delta)} delta ({_full(diff)} difference)"
        else:
            places = 7 if places is None else places
            if round(diff, places) == 0:
                return
            text = f"{_full(first)} != {_full(second)} within {places} places ({_full(diff)} difference)"
        self._check(False, msg, text)

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        diff = abs(first - second)
        if delta is not None:
            if not first == second and diff > delta:
                return
            text = f"{_full(first)} == {_full(second)} within {_full(delta)} delta ({_full(diff)} difference)"
        else:
            places = 7 if places is None else places
            if not first == second and round(diff, places) != 0:
                return
            text = f"{_full(first)} == {_full(second)} within {places} places"
        self._check(False, msg, text)

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        name = seq_type.__name__ if seq_type else "sequence"
        if seq_type:
            for what, seq in ("First", seq1), ("Second", seq2):
                if not isinstance(seq, seq_type):
                    raise self.failureException(f"{what} sequence is not a {name}: {_full(seq)}")
        if seq1 == seq2:
            return
        text = "{}s differ: {} != {}\n".format(name.capitalize(), *_common((seq1, seq2)))
        for i in range(min(len(seq1), len(seq2))):
            if seq1[i] != seq2[i]:
                text += "\nFirst differing element {}:\n{}\n{}\n".format(i, *_common((seq1[i], seq2[i])))
                break
        else:
            if len(seq1) == len(seq2) and seq_type is None and type(seq1) != type(seq2):
                return
        if len(seq1) != len(seq2):
            which, longer, least = ("First", seq1, len(seq2)) if len(seq1) > len(seq2) else ("Second", seq2, len(seq1))
            text += f"\n{which} {name} contains {len(longer) - least} additional elements.\n"
            text += f"First extra element {least}:\n{_full(longer[least])}\n"
        diff = "\n" + "\n".join(_ndiff(_pformat(seq1).splitlines(), _pformat(seq2).splitlines()))
        self.fail(self._formatMessage(msg, self._truncated(text, diff)))

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        lines = []
        for which, items in ("first", set1.difference(set2)), ("second", set2.difference(set1)):
            if items:
                lines.append(f"Items in the {which} set but not the {'second' if which == 'first' else 'first'}:")
                lines += map(repr, items)
        if lines:
            self.fail(self._formatMessage(msg, "\n".join(lines)))

    def assertDictEqual(self, d1, d2, msg=None):
        for what, value in ("First", d1), ("Second", d2):
            self.assertIsInstance(value, dict, f"{what} argument is not a dictionary")
        if d1 != d2:
            text = "{} != {}".format(*_common((d1, d2)))
            diff = "\n" + "\n".join(_ndiff(_pformat(d1).splitlines(), _pformat(d2).splitlines()))
            self.fail(self._formatMessage(msg, self._truncated(text, diff)))

    def assertMultiLineEqual(self, first, second, msg=None):
        for what, value in ("First", first), ("Second", second):
            self.assertIsInstance(value, str, f"{what} argument is not a string")
        if first == second:
            return
        if len(first) > 65536 or len(second) > 65536:
            return self._check(False, msg, "{} != {}".format(*_common((first, second))))
        end = "" if all(text[-1:] in ("", "\n") for text in (first, second)) else "\n"
        lines = [(text and text + end).splitlines(True) for text in (first, second)]
        text = "{} != {}".format(*_common((first, second)))
        diff = "\n" + "".join(_ndiff(*lines))
        self.fail(self._formatMessage(msg, self._truncated(text, diff)))

    def assertCountEqual(self, first, second, msg=None):
        first, second = list(first), list(second)
        try:
            a, b = _Counter(first), _Counter(second)
            if a == b:
                return
            found = [(a[item], b[item], item) for item in {**a, **b} if a[item] != b[item]]
        except TypeError:
            found = []
            seen = []
            for item in first + second:
                if item not in seen:
                    seen.append(item)
                    if first.count(item) != second.count(item):
                        found.append((first.count(item), second.count(item), item))
        if found:
            lines = [f"First has {a}, Second has {b}:  {item!r}" for a, b, item in found]
            diff = "\n".join(lines)
            self.fail(self._formatMessage(msg, self._truncated("Element counts were not equal:\n", diff)))

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._check(False, msg, f"{_full(member)} not found in {_full(container)}")

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._check(False, msg, f"{_full(member)} unexpectedly found in {_full(container)}")

    def assertIs(self, expr1, expr2, msg=None):
        if expr1 is not expr2:
            self._check(False, msg, f"{_full(expr1)} is not {_full(expr2)}")

    def assertIsNot(self, expr1, expr2, msg=None):
        if expr1 is expr2:
            self._check(False, msg, f"unexpectedly identical: {_full(expr1)}")

    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self._check(False, msg, f"{_full(obj)} is not None")

    def assertIsNotNone(self, obj, msg=None):
        self._check(obj is not None, msg, "unexpectedly None")

    def assertLess(self, a, b, msg=None):
        if not a < b:
            self._check(False, msg, f"{_full(a)} not less than {_full(b)}")

    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self._check(False, msg, f"{_full(a)} not less than or equal to {_full(b)}")

    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self._check(False, msg, f"{_full(a)} not greater than {_full(b)}")

    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self._check(False, msg, f"{_full(a)} not greater than or equal to {_full(b)}")

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            text = f"{_full(obj)} is not an instance of "
            self._check(False, msg, text + (f"any of {cls!r}" if isinstance(cls, tuple) else repr(cls)))

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            if isinstance(cls, tuple):
                cls = next(each for each in cls if isinstance(obj, each))
            self._check(False, msg, f"{_full(obj)} is an instance of {cls!r}")

    def assertIsSubclass(self, cls, superclass, msg=None):
        if not isinstance(cls, type):
            self._check(False, msg, f"{cls!r} is not a class")
        if not issubclass(cls, superclass):
            text = f"{cls!r} is not a subclass of "
            several = isinstance(superclass, tuple)
            self._check(False, msg, text + (f"any of {superclass!r}" if several else repr(superclass)))

    def assertHasAttr(self, obj, name, msg=None):
        if not hasattr(obj, name):
            what = f"type object {obj.__name__!r}" if isinstance(obj, type) else f"{type(obj).__name__!r} object"
            self._check(False, msg, f"{what} has no attribute {name!r}")

    def assertStartsWith(self, s, prefix, msg=None):
        if not s.startswith(prefix):
            self._check(False, msg, f"{_short(s)} doesn't start with {_short(prefix)}")

    def assertEndsWith(self, s, suffix, msg=None):
        if not s.endswith(suffix):
            self._check(False, msg, f"{_short(s)} doesn't end with {_short(suffix)}")

    def assertRegex(self, text, expected_regex, msg=None):
        pattern = _re.compile(expected_regex)
        if not pattern.search(text):
            self._check(False, msg, f"Regex didn't match: {pattern.pattern!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        pattern = _re.compile(unexpected_regex)
        if match := pattern.search(text):
            self._check(False, msg, f"Regex matched: {match.group()!r} matches {pattern.pattern!r} in {text!r}")
