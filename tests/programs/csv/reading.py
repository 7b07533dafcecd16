# Lines become lists of texts; quotes keep delimiters and line ends together.
import csv
import io

text = 'name,quote\r\nann,"a, b"\n"bob ""b""","two\nlines"\n\nlast,\n'
print(list(csv.reader(io.StringIO(text))))
reader = csv.reader(["a,b", '"c','d"e'])
print(next(reader), reader.line_num, next(reader), reader.line_num, reader.dialect.delimiter)
for text in ('a "b" c,"q""q"x\n', 'a,"b', " a, \"b\"\n", "a\rb\n", "1,2,\n", "a\\,b\n", "'x',y\n"):
    for options in ({}, {"strict": True}, {"skipinitialspace": True}, {"escapechar": "\\"}, {"quotechar": "'"}, {"quoting": csv.QUOTE_NONE}, {"delimiter": ";"}):
        try:
            print(options, list(csv.reader(io.StringIO(text), **options)))
        except csv.Error as error:
            print(options, error)
print(list(csv.reader(['1,"2"'], quoting=csv.QUOTE_NONNUMERIC)), list(csv.reader(['1,,""'], quoting=csv.QUOTE_NOTNULL)))
print(list(csv.reader(["a\tb"], dialect="excel-tab")), csv.field_size_limit())
# expect: [['name', 'quote'], ['ann', 'a, b'], ['bob "b"', 'two\nlines'], [], ['last', '']]
# expect: ['a', 'b'] 1 ['cde'] 3 ,
# expect: {} [['a "b" c', 'q"qx']]
# expect: {'strict': True} ',' expected after '"'
# expect: {'skipinitialspace': True} [['a "b" c', 'q"qx']]
# expect: {'escapechar': '\\'} [['a "b" c', 'q"qx']]
# expect: {'quotechar': "'"} [['a "b" c', '"q""q"x']]
# expect: {'quoting': 3} [['a "b" c', '"q""q"x']]
# expect: {'delimiter': ';'} [['a "b" c,"q""q"x']]
# expect: {} [['a', 'b']]
# expect: {'strict': True} unexpected end of data
# expect: {'skipinitialspace': True} [['a', 'b']]
# expect: {'escapechar': '\\'} [['a', 'b']]
# expect: {'quotechar': "'"} [['a', '"b']]
# expect: {'quoting': 3} [['a', '"b']]
# expect: {'delimiter': ';'} [['a,"b']]
# expect: {} [[' a', ' "b"']]
# expect: {'strict': True} [[' a', ' "b"']]
# expect: {'skipinitialspace': True} [['a', 'b']]
# expect: {'escapechar': '\\'} [[' a', ' "b"']]
# expect: {'quotechar': "'"} [[' a', ' "b"']]
# expect: {'quoting': 3} [[' a', ' "b"']]
# expect: {'delimiter': ';'} [[' a, "b"']]
# expect: {} new-line character seen in unquoted field - do you need to open the file with newline=''?
# expect: {'strict': True} new-line character seen in unquoted field - do you need to open the file with newline=''?
# expect: {'skipinitialspace': True} new-line character seen in unquoted field - do you need to open the file with newline=''?
# expect: {'escapechar': '\\'} new-line character seen in unquoted field - do you need to open the file with newline=''?
# expect: {'quotechar': "'"} new-line character seen in unquoted field - do you need to open the file with newline=''?
# expect: {'quoting': 3} new-line character seen in unquoted field - do you need to open the file with newline=''?
# expect: {'delimiter': ';'} new-line character seen in unquoted field - do you need to open the file with newline=''?
# expect: {} [['1', '2', '']]
# expect: {'strict': True} [['1', '2', '']]
# expect: {'skipinitialspace': True} [['1', '2', '']]
# expect: {'escapechar': '\\'} [['1', '2', '']]
# expect: {'quotechar': "'"} [['1', '2', '']]
# expect: {'quoting': 3} [['1', '2', '']]
# expect: {'delimiter': ';'} [['1,2,']]
# expect: {} [['a\\', 'b']]
# expect: {'strict': True} [['a\\', 'b']]
# expect: {'skipinitialspace': True} [['a\\', 'b']]
# expect: {'escapechar': '\\'} [['a,b']]
# expect: {'quotechar': "'"} [['a\\', 'b']]
# expect: {'quoting': 3} [['a\\', 'b']]
# expect: {'delimiter': ';'} [['a\\,b']]
# expect: {} [["'x'", 'y']]
# expect: {'strict': True} [["'x'", 'y']]
# expect: {'skipinitialspace': True} [["'x'", 'y']]
# expect: {'escapechar': '\\'} [["'x'", 'y']]
# expect: {'quotechar': "'"} [['x', 'y']]
# expect: {'quoting': 3} [["'x'", 'y']]
# expect: {'delimiter': ';'} [["'x',y"]]
# expect: [[1.0, '2']] [['1', None, '']]
# expect: [['a', 'b']] 131072
