# Plain instances are equal only to themselves and can be keys.
class Key:
    pass

a, b = Key(), Key()
print(a == b, a == a, a != b, a in [b], a in {a: 1}, len({a, b, a}))  # expect: False True True False True 2
try:
    a < b
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'Key' and 'Key'
