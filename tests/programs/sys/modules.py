# sys.modules tells what is imported.
import asyncio
import sys

print("asyncio" in sys.modules, "uvloop" in sys.modules, sys.modules.get("numpy"))  # expect: True False None
print(sys.modules["asyncio"] is asyncio, sys.modules[__name__].__name__, sys.modules["sys"] is sys)
# expect: True __main__ True
value = 5
print(getattr(sys.modules["__main__"], "value"))  # expect: 5
try:
    sys.modules["no_such_module"]
except KeyError as error:
    print(repr(error))  # expect: KeyError('no_such_module')
print(sys.int_info.default_max_str_digits, sys.float_repr_style, sys.byteorder, sys.is_finalizing())
# expect: 4300 short little False
