import json

text = ' {"a": [1, -2.5, 1e3, true, false, null], "b": {"c": "\\u00e9\\n\\ud83c\\udf88/"}, "a2": ""} '
value = json.loads(text)
print(value, type(value["a"][2]), json.loads("[]"), json.loads('"x"'), json.loads("[NaN, -Infinity]"), json.loads("-0"))
# expect: {'a': [1, -2.5, 1000.0, True, False, None], 'b': {'c': 'é\n🎈/'}, 'a2': ''} <class 'float'> [] x [nan, -inf] 0
print(json.loads('{"x": 1, "y": [{"z": 2}]}', object_hook=lambda found: sorted(found)), json.loads("1.5", parse_float=str))
# expect: ['x', 'y'] 1.5
print(json.loads('{"x": 1, "x": 2}'), json.loads('{"x": 1, "x": 2}', object_pairs_hook=list))
# expect: {'x': 2} [('x', 1), ('x', 2)]
for text in "", "[1,]", '{"a":1,}', "{a: 1}", "{'a': 1}", '{"a" 1}', '{"a": }', "[1 2]", '"open', '"\\q"', '"\\u12"', "[1", "01", "nul", "1 2", '"a\nb"', "{", '\n{"a":\n  x}':
    try:
        print(json.loads(text))
    except json.JSONDecodeError as error:
        print(error, error.lineno, error.colno, error.pos)
        # expect: Expecting value: line 1 column 1 (char 0) 1 1 0
        # expect: Illegal trailing comma before end of array: line 1 column 3 (char 2) 1 3 2
        # expect: Illegal trailing comma before end of object: line 1 column 7 (char 6) 1 7 6
        # expect: Expecting property name enclosed in double quotes: line 1 column 2 (char 1) 1 2 1
        # expect: Expecting property name enclosed in double quotes: line 1 column 2 (char 1) 1 2 1
        # expect: Expecting ':' delimiter: line 1 column 6 (char 5) 1 6 5
        # expect: Expecting value: line 1 column 7 (char 6) 1 7 6
        # expect: Expecting ',' delimiter: line 1 column 4 (char 3) 1 4 3
        # expect: Unterminated string starting at: line 1 column 1 (char 0) 1 1 0
        # expect: Invalid \escape: line 1 column 2 (char 1) 1 2 1
        # expect: Invalid \uXXXX escape: line 1 column 3 (char 2) 1 3 2
        # expect: Expecting ',' delimiter: line 1 column 3 (char 2) 1 3 2
        # expect: Extra data: line 1 column 2 (char 1) 1 2 1
        # expect: Expecting value: line 1 column 1 (char 0) 1 1 0
        # expect: Extra data: line 1 column 3 (char 2) 1 3 2
        # expect: Invalid control character at: line 1 column 3 (char 2) 1 3 2
        # expect: Expecting property name enclosed in double quotes: line 1 column 2 (char 1) 1 2 1
        # expect: Expecting value: line 3 column 3 (char 9) 3 3 9
try:
    json.loads(5)
except TypeError as error:
    print(error)  # expect: the JSON object must be str, bytes or bytearray, not int
json.loads("{broken}")
# expect error: json.decoder.JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
