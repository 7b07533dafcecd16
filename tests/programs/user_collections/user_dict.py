# A dict to inherit from: its methods go through the program's own.
from collections import UserDict
from collections.abc import Mapping


class Lower(UserDict):
    def __setitem__(self, key, item):
        super().__setitem__(key.lower(), item)

    def __missing__(self, key):
        return f"no {key}"


headers = Lower({"Accept": "x"}, Host="h")
headers.update(ETag=1)
headers.setdefault("AGE", 2)
print(headers, headers.data, len(headers))
# expect: {'accept': 'x', 'host': 'h', 'etag': 1} {'accept': 'x', 'host': 'h', 'etag': 1} 3
print(headers["zip"], headers.get("zip"), headers.get("age"), "age" in headers)  # expect: no zip None None False
print(headers | {"Q": 1}, {"Q": 1} | headers, type(headers | {}).__name__)
# expect: {'accept': 'x', 'host': 'h', 'etag': 1, 'q': 1} {'q': 1, 'accept': 'x', 'host': 'h', 'etag': 1} Lower
headers |= {"kept": True}
print(headers.pop("kept"), headers.popitem(), headers)  # expect: True ('accept', 'x') {'host': 'h', 'etag': 1}
copied = headers.copy()
copied["more"] = 1
print(type(copied).__name__, "more" in headers, copied == headers, UserDict(a=1) == {"a": 1})
# expect: Lower False False True
print(isinstance(headers, Mapping), isinstance(headers, dict), UserDict.fromkeys("ab"))
# expect: True False {'a': None, 'b': None}
del headers["host"]
try:
    UserDict()["x"]
except KeyError as error:
    print(repr(error))  # expect: KeyError('x')
try:
    UserDict() | 3
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for |: 'UserDict' and 'int'
