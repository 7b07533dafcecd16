import unittest

case = unittest.TestCase()
for check in (
    lambda: case.assertEqual([1, 2, 3], [1, 5, 3]),
    lambda: case.assertEqual({"a": 1, "b": 2}, {"a": 1, "b": 3}, "with a message"),
    lambda: case.assertEqual("first line\nsecond", "first line\nsecnod"),
    lambda: case.assertEqual((1, 2), (1,)),
    lambda: case.assertEqual({1, 2}, {2, 3}),
    lambda: case.assertNotEqual(1, 1),
    lambda: case.assertTrue([]),
    lambda: case.assertIsNone(0),
    lambda: case.assertIn("x", ["y"]),
    lambda: case.assertIsInstance("1", int),
    lambda: case.assertAlmostEqual(0.1 + 0.2, 0.31),
    lambda: case.assertAlmostEqual(10, 12, delta=1),
    lambda: case.assertGreater(1, 2),
    lambda: case.assertRegex("abc", r"\d"),
    lambda: case.assertCountEqual([1, 2, 2], [2, 1]),
    lambda: case.assertRaises(ValueError, int, "5"),
    lambda: case.assertRaisesRegex(ValueError, "other", int, "x"),
    lambda: case.assertEqual("x" * 100, "x" * 100 + "y"),
    lambda: case.fail("on purpose"),
):
    try:
        check()
        print("no failure")
    except AssertionError as error:
        print(error)
        # expect: Lists differ: [1, 2, 3] != [1, 5, 3]
        # expect:
        # expect: First differing element 1:
        # expect: 2
        # expect: 5
        # expect:
        # expect: - [1, 2, 3]
        # expect: ?     ^
        # expect:
        # expect: + [1, 5, 3]
        # expect: ?     ^
        # expect:
        # expect: {'a': 1, 'b': 2} != {'a': 1, 'b': 3}
        # expect: - {'a': 1, 'b': 2}
        # expect: ?               ^
        # expect:
        # expect: + {'a': 1, 'b': 3}
        # expect: ?               ^
        # expect:  : with a message
        # expect: 'first line\nsecond' != 'first line\nsecnod'
        # expect:   first line
        # expect: - second
        # expect: ?     -
        # expect: + secnod
        # expect: ?    +
        # expect:
        # expect: Tuples differ: (1, 2) != (1,)
        # expect:
        # expect: First tuple contains 1 additional elements.
        # expect: First extra element 1:
        # expect: 2
        # expect:
        # expect: - (1, 2)
        # expect: ?    --
        # expect:
        # expect: + (1,)
        # expect: Items in the first set but not the second:
        # expect: 1
        # expect: Items in the second set but not the first:
        # expect: 3
        # expect: 1 == 1
        # expect: [] is not true
        # expect: 0 is not None
        # expect: 'x' not found in ['y']
        # expect: '1' is not an instance of <class 'int'>
        # expect: 0.30000000000000004 != 0.31 within 7 places (0.009999999999999953 difference)
        # expect: 10 != 12 within 1 delta (2 difference)
        # expect: 1 not greater than 2
        # expect: Regex didn't match: '\\d' not found in 'abc'
        # expect: Element counts were not equal:
        # expect: First has 2, Second has 1:  2
        # expect: ValueError not raised by int
        # expect: "other" does not match "invalid literal for int() with base 10: 'x'"
        # expect: 'xxxx[35 chars]xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' != 'xxxx[35 chars]xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy'
        # expect: - xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
        # expect: + xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy
        # expect: ?                                                                                                     +
        # expect:
        # expect: on purpose
with case.assertRaises(ZeroDivisionError) as caught:
    1 / 0
print(repr(caught.exception))  # expect: ZeroDivisionError('division by zero')
case.assertEqual([1], [1])
case.assertAlmostEqual(0.1 + 0.2, 0.3)
