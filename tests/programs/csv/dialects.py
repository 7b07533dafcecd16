# Dialects by name and by class; wrong options.
import csv


class Semicolon(csv.excel):
    delimiter = ";"


csv.register_dialect("pipes", delimiter="|", quoting=csv.QUOTE_NONE)
print(csv.list_dialects(), list(csv.reader(["a|b"], dialect="pipes")), list(csv.reader(["a;b"], dialect=Semicolon)))
# expect: ['excel', 'excel-tab', 'unix', 'pipes'] [['a', 'b']] [['a', 'b']]
print(csv.get_dialect("unix").quoting, csv.excel.delimiter, csv.QUOTE_NOTNULL, repr(csv.get_dialect("excel").lineterminator))
# expect: 1 , 5 '\r\n'
csv.unregister_dialect("pipes")
for act in (
    lambda: csv.get_dialect("pipes"),
    lambda: csv.reader(["a"], dialect="nope"),
    lambda: csv.reader(["a"], delimiter=",,"),
    lambda: csv.reader(["a"], delimiter=1),
    lambda: csv.reader(["a"], quotechar=""),
    lambda: csv.reader(["a"], colour=1),
    lambda: csv.reader(["a"], delimiter="\n"),
    lambda: csv.reader(["a"], quoting=9),
    lambda: csv.reader(5),
    lambda: csv.writer(5),
    lambda: next(csv.reader([1])),
    lambda: csv.DictWriter(None, ["a"], extrasaction="x"),
):
    try:
        print(act())
    except (csv.Error, TypeError, ValueError) as error:
        print(type(error).__name__, error)
        # expect: Error unknown dialect
        # expect: Error unknown dialect
        # expect: TypeError "delimiter" must be a unicode character, not a string of length 2
        # expect: TypeError "delimiter" must be a unicode character, not int
        # expect: TypeError "quotechar" must be a unicode character or None, not a string of length 0
        # expect: TypeError this function got an unexpected keyword argument 'colour'
        # expect: ValueError bad delimiter value
        # expect: TypeError bad "quoting" value
        # expect: TypeError 'int' object is not iterable
        # expect: TypeError argument 1 must have a "write" method
        # expect: Error iterator should return strings, not int (the file should be opened in text mode)
        # expect: ValueError extrasaction (x) must be 'raise' or 'ignore'
