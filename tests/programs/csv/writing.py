# What has to be quoted is.
import csv
import io


def written(rows, **options):
    out = io.StringIO()
    writer = csv.writer(out, **options)
    counts = [writer.writerow(row) for row in rows]
    return out.getvalue(), counts


rows = [["a", "b,c", 'd"e', None, 1, 1.5, "", True], ["x\ny", " z", "q'r"], "abc"]
for options in (
    {},
    {"quoting": csv.QUOTE_ALL},
    {"quoting": csv.QUOTE_NONNUMERIC},
    {"quoting": csv.QUOTE_NONE},
    {"quoting": csv.QUOTE_NONE, "escapechar": "\\"},
    {"doublequote": False, "escapechar": "\\"},
    {"doublequote": False},
    {"lineterminator": "\n", "delimiter": ";", "quotechar": "'"},
    {"quoting": csv.QUOTE_STRINGS},
    {"quoting": csv.QUOTE_NOTNULL},
    {"dialect": "unix"},
):
    for each in ([*rows], [[]], [[""]], [["", ""]], [[None]]):
        try:
            print(options, written(each, **options))
        except csv.Error as error:
            print(options, error)
out = io.StringIO()
csv.writer(out, lineterminator="\n").writerows([(1, 2), (3, 4)])
print(repr(out.getvalue()))
# expect: {} ('a,"b,c","d""e",,1,1.5,,True\r\n"x\ny", z,q\'r\r\na,b,c\r\n', [29, 14, 7])
# expect: {} ('\r\n', [2])
# expect: {} ('""\r\n', [4])
# expect: {} (',\r\n', [3])
# expect: {} ('""\r\n', [4])
# expect: {'quoting': 1} ('"a","b,c","d""e","","1","1.5","","True"\r\n"x\ny"," z","q\'r"\r\n"a","b","c"\r\n', [41, 18, 13])
# expect: {'quoting': 1} ('\r\n', [2])
# expect: {'quoting': 1} ('""\r\n', [4])
# expect: {'quoting': 1} ('"",""\r\n', [7])
# expect: {'quoting': 1} ('""\r\n', [4])
# expect: {'quoting': 2} ('"a","b,c","d""e","",1,1.5,"",True\r\n"x\ny"," z","q\'r"\r\n"a","b","c"\r\n', [35, 18, 13])
# expect: {'quoting': 2} ('\r\n', [2])
# expect: {'quoting': 2} ('""\r\n', [4])
# expect: {'quoting': 2} ('"",""\r\n', [7])
# expect: {'quoting': 2} ('""\r\n', [4])
# expect: {'quoting': 3} need to escape, but no escapechar set
# expect: {'quoting': 3} ('\r\n', [2])
# expect: {'quoting': 3} single empty field record must be quoted
# expect: {'quoting': 3} (',\r\n', [3])
# expect: {'quoting': 3} single empty field record must be quoted
# expect: {'quoting': 3, 'escapechar': '\\'} ('a,b\\,c,d\\"e,,1,1.5,,True\r\nx\\\ny, z,q\'r\r\na,b,c\r\n', [26, 13, 7])
# expect: {'quoting': 3, 'escapechar': '\\'} ('\r\n', [2])
# expect: {'quoting': 3, 'escapechar': '\\'} single empty field record must be quoted
# expect: {'quoting': 3, 'escapechar': '\\'} (',\r\n', [3])
# expect: {'quoting': 3, 'escapechar': '\\'} single empty field record must be quoted
# expect: {'doublequote': False, 'escapechar': '\\'} ('a,"b,c",d\\"e,,1,1.5,,True\r\n"x\ny", z,q\'r\r\na,b,c\r\n', [27, 14, 7])
# expect: {'doublequote': False, 'escapechar': '\\'} ('\r\n', [2])
# expect: {'doublequote': False, 'escapechar': '\\'} ('""\r\n', [4])
# expect: {'doublequote': False, 'escapechar': '\\'} (',\r\n', [3])
# expect: {'doublequote': False, 'escapechar': '\\'} ('""\r\n', [4])
# expect: {'doublequote': False} need to escape, but no escapechar set
# expect: {'doublequote': False} ('\r\n', [2])
# expect: {'doublequote': False} ('""\r\n', [4])
# expect: {'doublequote': False} (',\r\n', [3])
# expect: {'doublequote': False} ('""\r\n', [4])
# expect: {'lineterminator': '\n', 'delimiter': ';', 'quotechar': "'"} ('a;b,c;d"e;;1;1.5;;True\n\'x\ny\'; z;\'q\'\'r\'\na;b;c\n', [23, 16, 6])
# expect: {'lineterminator': '\n', 'delimiter': ';', 'quotechar': "'"} ('\n', [1])
# expect: {'lineterminator': '\n', 'delimiter': ';', 'quotechar': "'"} ("''\n", [3])
# expect: {'lineterminator': '\n', 'delimiter': ';', 'quotechar': "'"} (';\n', [2])
# expect: {'lineterminator': '\n', 'delimiter': ';', 'quotechar': "'"} ("''\n", [3])
# expect: {'quoting': 4} ('"a","b,c","d""e",,1,1.5,"",True\r\n"x\ny"," z","q\'r"\r\n"a","b","c"\r\n', [33, 18, 13])
# expect: {'quoting': 4} ('\r\n', [2])
# expect: {'quoting': 4} ('""\r\n', [4])
# expect: {'quoting': 4} ('"",""\r\n', [7])
# expect: {'quoting': 4} single empty field record must be quoted
# expect: {'quoting': 5} ('"a","b,c","d""e",,"1","1.5","","True"\r\n"x\ny"," z","q\'r"\r\n"a","b","c"\r\n', [39, 18, 13])
# expect: {'quoting': 5} ('\r\n', [2])
# expect: {'quoting': 5} ('""\r\n', [4])
# expect: {'quoting': 5} ('"",""\r\n', [7])
# expect: {'quoting': 5} single empty field record must be quoted
# expect: {'dialect': 'unix'} ('"a","b,c","d""e","","1","1.5","","True"\n"x\ny"," z","q\'r"\n"a","b","c"\n', [40, 17, 12])
# expect: {'dialect': 'unix'} ('\n', [1])
# expect: {'dialect': 'unix'} ('""\n', [3])
# expect: {'dialect': 'unix'} ('"",""\n', [6])
# expect: {'dialect': 'unix'} ('""\n', [3])
# expect: '1,2\n3,4\n'
