data = bytearray(b"hello")
data[0] = 72
data[1:3] = b"EL"
data += b"!"
data.append(63)
data.insert(0, 35)
print(data, data.pop(), data.pop(0))  # expect: bytearray(b'HELlo!') 63 35
data.reverse()
del data[0], data[::2]
data.extend([65, 66])
data.remove(65)
print(data, data.copy(), len(data))  # expect: bytearray(b'lEB') bytearray(b'lEB') 3
data.clear()
data *= 3
data[:] = range(5)
print(data, data[-1], data == bytes(range(5)))  # expect: bytearray(b'\x00\x01\x02\x03\x04') 4 True
for attempt in [
    lambda: data.__setitem__(0, 256),
    lambda: data.__setitem__(100, 1),
    lambda: data.append("x"),
    lambda: data.remove(77),
    lambda: data.extend("x"),
    lambda: hash(data),
]:
    try:
        attempt()
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)
        # expect: ValueError byte must be in range(0, 256)
        # expect: IndexError bytearray index out of range
        # expect: TypeError 'str' object cannot be interpreted as an integer
        # expect: ValueError value not found in bytearray
        # expect: TypeError expected iterable of integers; got: 'str'
        # expect: TypeError unhashable type: 'bytearray'
