# The operators as functions.
import operator

for name in ["add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "lshift", "and_", "or_", "xor", "lt", "ge", "ne"]:
    print(name, getattr(operator, name)(7, 2))
    # expect: add 9
    # expect: sub 5
    # expect: mul 14
    # expect: truediv 3.5
    # expect: floordiv 3
    # expect: mod 1
    # expect: pow 49
    # expect: lshift 28
    # expect: and_ 2
    # expect: or_ 7
    # expect: xor 5
    # expect: lt False
    # expect: ge True
    # expect: ne True
print(operator.neg(7), operator.invert(7), operator.not_(7), operator.truth(""), operator.abs(-3), operator.index(True))
# expect: -7 -8 False False 3 1
items = [1, 2]
print(operator.iadd(items, [3]), items, operator.contains(items, 2), operator.getitem(items, 0))
# expect: [1, 2, 3] [1, 2, 3] True 1
operator.setitem(items, 0, 9)
operator.delitem(items, 1)
print(items, operator.countOf([1, 2, 1], 1), operator.indexOf("abc", "c"), operator.concat([1], [2]))
# expect: [9, 3] 2 2 [1, 2]
print(operator.is_(items, items), operator.is_not(1, None), operator.call(max, 1, 2), operator.length_hint([1]))
# expect: True True 2 1
for call in (lambda: operator.add(1), lambda: operator.add(1, "a"), lambda: operator.concat(1, 2)):
    try:
        call()
    except TypeError as error:
        print(error)
        # expect: add expected 2 arguments, got 1
        # expect: unsupported operand type(s) for +: 'int' and 'str'
        # expect: 'int' object can't be concatenated
