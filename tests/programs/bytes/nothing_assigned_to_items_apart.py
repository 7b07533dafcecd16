# Nothing assigned to an extended slice of a bytearray deletes its items, where a list complains.
array = bytearray(b"abcdef")
array[::2] = b""
print(array)  # expect: bytearray(b'bdf')
try:
    array[::0] = "text"
except ValueError as error:
    print(error)  # expect: slice step cannot be zero
