# Bytes as text of 64 letters and back.
import base64

for data in (b"", b"a", b"ab", b"abc", b"\xff\xfe\xfd?"):
    text = base64.b64encode(data)
    print(text, base64.b64decode(text) == data, base64.urlsafe_b64encode(data))
    # expect: b'' True b''
    # expect: b'YQ==' True b'YQ=='
    # expect: b'YWI=' True b'YWI='
    # expect: b'YWJj' True b'YWJj'
    # expect: b'//79Pw==' True b'__79Pw=='
print(base64.b64decode("aGk="), base64.urlsafe_b64decode("_-8="), base64.b64encode(b"\xff\xfe\xfd", b"-_"))
# expect: b'hi' b'\xff\xef' b'__79'
print(base64.b64decode("Y!Q\n=="), base64.encodebytes(b"x" * 60), base64.decodebytes(b"eHg=\n"))
# expect: b'a' b'eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4\neHh4\n' b'xx'
print(base64.b64encode("héllo".encode()).decode("ascii"))  # expect: aMOpbGxv
for act in (
    lambda: base64.b64decode("YQ"),
    lambda: base64.b64decode("Y"),
    lambda: base64.b64decode("Y!Q==", validate=True),
    lambda: base64.b64decode("ä"),
    lambda: base64.b64decode(5),
    lambda: base64.b64encode("text"),
    lambda: base64.encodebytes("text"),
):
    try:
        print(act())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
        # expect: Error Incorrect padding
        # expect: Error Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
        # expect: Error Only base64 data is allowed
        # expect: ValueError string argument should contain only ASCII characters
        # expect: TypeError argument should be a bytes-like object or ASCII string, not 'int'
        # expect: TypeError a bytes-like object is required, not 'str'
        # expect: TypeError expected bytes-like object, not str
