import sys
import traceback

error = ValueError("outer")
error.__cause__ = KeyError("inner")
print("".join(traceback.format_exception(error)), end="")
# expect: KeyError: 'inner'
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: ValueError: outer
print(traceback.format_exception(error, chain=False))  # expect: ['ValueError: outer\n']
traceback.print_exception(ExceptionGroup("g", [ValueError(1), TypeError(2)]), file=sys.stdout)
# expect:   | ExceptionGroup: g (2 sub-exceptions)
# expect:   +-+---------------- 1 ----------------
# expect:     | ValueError: 1
# expect:     +---------------- 2 ----------------
# expect:     | TypeError: 2
# expect:     +------------------------------------
print(repr(traceback.format_exc()))  # expect: 'NoneType: None\n'
