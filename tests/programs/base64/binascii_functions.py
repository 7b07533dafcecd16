# The module beneath: hexadecimal digits, base64 lines, checksums.
import binascii

print(binascii.hexlify(b"abcd"), binascii.hexlify(b"abcd", "-", 2), binascii.b2a_hex(b"\x00\xff", sep=":"))
print(binascii.unhexlify("00ff"), binascii.a2b_hex(b"6869"))
print(binascii.b2a_base64(b"hi"), binascii.b2a_base64(b"hi", newline=False), binascii.a2b_base64("aGk=\n"))
print(binascii.crc32(b"hello"), binascii.crc32(b"lo", binascii.crc32(b"hel")), binascii.crc_hqx(b"hello", 0))
for text in ("YQ==", "YQ=", "Y", "====", "YWJjZ", "YW\nJj", "YW=Jj", "Y=Q=", "YQ==YQ==", "!!!", "YWJjZGVm"):
    for strict in (False, True):
        try:
            print(text.encode(), strict, binascii.a2b_base64(text, strict_mode=strict))
        except binascii.Error as error:
            print(text.encode(), strict, error)
for text in ("abc", "zz", "é", 5):
    try:
        binascii.unhexlify(text)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
# expect: b'61626364' b'6162-6364' b'00:ff'
# expect: b'\x00\xff' b'hi'
# expect: b'aGk=\n' b'aGk=' b'hi'
# expect: 907060870 907060870 50018
# expect: b'YQ==' False b'a'
# expect: b'YQ==' True b'a'
# expect: b'YQ=' False Incorrect padding
# expect: b'YQ=' True Incorrect padding
# expect: b'Y' False Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
# expect: b'Y' True Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
# expect: b'====' False b''
# expect: b'====' True Leading padding not allowed
# expect: b'YWJjZ' False Invalid base64-encoded string: number of data characters (5) cannot be 1 more than a multiple of 4
# expect: b'YWJjZ' True Invalid base64-encoded string: number of data characters (5) cannot be 1 more than a multiple of 4
# expect: b'YW\nJj' False b'abc'
# expect: b'YW\nJj' True Only base64 data is allowed
# expect: b'YW=Jj' False b'abc'
# expect: b'YW=Jj' True Discontinuous padding not allowed
# expect: b'Y=Q=' False Incorrect padding
# expect: b'Y=Q=' True Discontinuous padding not allowed
# expect: b'YQ==YQ==' False b'a'
# expect: b'YQ==YQ==' True Excess data after padding
# expect: b'!!!' False b''
# expect: b'!!!' True Only base64 data is allowed
# expect: b'YWJjZGVm' False b'abcdef'
# expect: b'YWJjZGVm' True b'abcdef'
# expect: Error Odd-length string
# expect: Error Non-hexadecimal digit found
# expect: ValueError string argument should contain only ASCII characters
# expect: TypeError argument should be bytes, buffer or ASCII string, not 'int'
