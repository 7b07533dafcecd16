# `type` is a keyword only where a type alias begins.
type = type
print(type(3))  # expect: <class 'int'>
type = 5
type += 1
print(type, -type, type * 2, (type))  # expect: 6 -6 12 6
type: int = 7
print(type)  # expect: 7
type[0] if False else print("subscript")  # expect: subscript
type type = int
print(type, type.__value__)  # expect: type <class 'int'>
