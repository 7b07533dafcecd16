import sys

print(sys.version_info[:2], sys.version_info >= (3, 11), sys.version_info.major, sys.version_info.minor)
# expect: (3, 14) True 3 14
print(sys.version_info.releaselevel, len(sys.version_info), sys.version.startswith("3.14"))  # expect: final 5 True
print(sys.implementation.name, sys.byteorder, sys.maxunicode)  # expect: cpython little 1114111
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig)
# expect: 1.7976931348623157e+308 2.220446049250313e-16 15
print(sys.getrecursionlimit(), sys.getdefaultencoding(), len(sys.argv))  # expect: 1000 utf-8 1
major, minor, *rest = sys.version_info
print(major, minor)  # expect: 3 14
try:
    sys.version_info.major = 4
except AttributeError as error:
    print("read-only")  # expect: read-only
