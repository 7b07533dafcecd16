# Which operations name the role of an item that has no hash.
for name in (
    "difference", "difference_update", "intersection", "intersection_update", "union", "update", "symmetric_difference",
    "symmetric_difference_update", "issubset", "issuperset", "isdisjoint", "__contains__", "discard", "remove", "add",
):  # fmt: skip
    for given in ([[]], 5):
        try:
            print(name, getattr({1}, name)(given))
        except Exception as error:
            print(name, type(error).__name__, error)
keys = {1: 1}.keys()
for operation in (lambda: keys & [[]], lambda: keys - [[]], lambda: keys | [[]], lambda: keys ^ [[]], lambda: [] in keys):
    try:
        print(operation())
    except TypeError as error:
        print(error)
for start in ("", b"", bytearray()):
    try:
        print(sum([start], start))
    except TypeError as error:
        print(error)
# expect: difference TypeError cannot use 'list' as a set element (unhashable type: 'list')
# expect: difference TypeError 'int' object is not iterable
# expect: difference_update TypeError cannot use 'list' as a set element (unhashable type: 'list')
# expect: difference_update TypeError 'int' object is not iterable
# expect: intersection TypeError unhashable type: 'list'
# expect: intersection TypeError 'int' object is not iterable
# expect: intersection_update TypeError unhashable type: 'list'
# expect: intersection_update TypeError 'int' object is not iterable
# expect: union TypeError cannot use 'list' as a set element (unhashable type: 'list')
# expect: union TypeError 'int' object is not iterable
# expect: update TypeError cannot use 'list' as a set element (unhashable type: 'list')
# expect: update TypeError 'int' object is not iterable
# expect: symmetric_difference TypeError cannot use 'list' as a set element (unhashable type: 'list')
# expect: symmetric_difference TypeError 'int' object is not iterable
# expect: symmetric_difference_update TypeError cannot use 'list' as a set element (unhashable type: 'list')
# expect: symmetric_difference_update TypeError 'int' object is not iterable
# expect: issubset TypeError unhashable type: 'list'
# expect: issubset TypeError 'int' object is not iterable
# expect: issuperset TypeError cannot use 'list' as a set element (unhashable type: 'list')
# expect: issuperset TypeError 'int' object is not iterable
# expect: isdisjoint TypeError cannot use 'list' as a set element (unhashable type: 'list')
# expect: isdisjoint TypeError 'int' object is not iterable
# expect: __contains__ TypeError cannot use 'list' as a set element (unhashable type: 'list')
# expect: __contains__ False
# expect: discard TypeError cannot use 'list' as a set element (unhashable type: 'list')
# expect: discard None
# expect: remove TypeError cannot use 'list' as a set element (unhashable type: 'list')
# expect: remove KeyError 5
# expect: add TypeError cannot use 'list' as a set element (unhashable type: 'list')
# expect: add None
# expect: cannot use 'list' as a dict key (unhashable type: 'list')
# expect: cannot use 'list' as a set element (unhashable type: 'list')
# expect: cannot use 'list' as a set element (unhashable type: 'list')
# expect: cannot use 'list' as a set element (unhashable type: 'list')
# expect: cannot use 'list' as a dict key (unhashable type: 'list')
# expect: sum() can't sum strings [use ''.join(seq) instead]
# expect: sum() can't sum bytes [use b''.join(seq) instead]
# expect: sum() can't sum bytearray [use b''.join(seq) instead]
