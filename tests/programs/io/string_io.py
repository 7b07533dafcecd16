import io

buffer = io.StringIO()
print(buffer.write("héllo "), buffer.tell())  # expect: 6 6
print("world", 1, file=buffer)
print(repr(buffer.getvalue()))  # expect: 'héllo world 1\n'
buffer.seek(0)
print(repr(buffer.read(3)), repr(buffer.read()), repr(buffer.read()))  # expect: 'hél' 'lo world 1\n' ''
buffer.seek(2)
buffer.write("XX")
print(repr(buffer.getvalue()))  # expect: 'héXXo world 1\n'
buffer.truncate(4)
print(repr(buffer.getvalue()))  # expect: 'héXX'
with io.StringIO("one\ntwo\n\nlast") as lines:
    print(repr(lines.readline()), list(lines))  # expect: 'one\n' ['two\n', '\n', 'last']
    lines.seek(0)
    print(lines.readlines())  # expect: ['one\n', 'two\n', '\n', 'last']
    lines.seek(20)
    lines.write("x")
    print(repr(lines.getvalue()))  # expect: 'one\ntwo\n\nlast\x00\x00\x00\x00\x00\x00\x00x'
print(lines.closed)  # expect: True
for attempt in (lines.read, lambda: lines.write("x"), lambda: io.StringIO(3), lambda: io.StringIO().write(3)):
    try:
        attempt()
    except (ValueError, TypeError) as error:
        print(error)
        # expect: I/O operation on closed file
        # expect: I/O operation on closed file
        # expect: initial_value must be str or None, not int
        # expect: string argument expected, got 'int'
