# What cannot be a base.
try:
    class A(bool): pass
except TypeError as error:
    print(error)  # expect: type 'bool' is not an acceptable base type
try:
    class B(type(None)): pass
except TypeError as error:
    print(error)  # expect: type 'NoneType' is not an acceptable base type
try:
    class C(int, str): pass
except TypeError as error:
    print(error)  # expect: multiple bases have instance lay-out conflict
try:
    class D(dict, list): pass
except TypeError as error:
    print(error)  # expect: multiple bases have instance lay-out conflict
