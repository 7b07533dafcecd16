import json

data = {"name": "Zoë", "tags": ["a", ("b", None)], "n": 1.5, "ok": True, 3: {}, "none": None, "list": []}
print(json.dumps(data), json.dumps(data, ensure_ascii=False))
# expect: {"name": "Zo\u00eb", "tags": ["a", ["b", null]], "n": 1.5, "ok": true, "3": {}, "none": null, "list": []} {"name": "Zoë", "tags": ["a", ["b", null]], "n": 1.5, "ok": true, "3": {}, "none": null, "list": []}
print(json.dumps(data, indent=2))
# expect: {
# expect:   "name": "Zo\u00eb",
# expect:   "tags": [
# expect:     "a",
# expect:     [
# expect:       "b",
# expect:       null
# expect:     ]
# expect:   ],
# expect:   "n": 1.5,
# expect:   "ok": true,
# expect:   "3": {},
# expect:   "none": null,
# expect:   "list": []
# expect: }
print(json.dumps({"b": 1, "a": [1, {"c": 2}]}, sort_keys=True, separators=(",", ":")), json.dumps([1, [2]], indent="\t"))
# expect: {"a":[1,{"c":2}],"b":1} [
# expect: 	1,
# expect: 	[
# expect: 		2
# expect: 	]
# expect: ]
print(json.dumps('q"\\/\n\x01 \u2028 🎈'), json.dumps([float("inf"), float("nan"), -0.0, 1e100, 1e-7]))
# expect: "q\"\\/\n\u0001 \u2028 \ud83c\udf88" [Infinity, NaN, -0.0, 1e+100, 1e-07]
print(json.dumps({(1, 2): 3, "a": 4}, skipkeys=True), json.dumps({1, 2}, default=sorted), json.dumps("x", indent=4))
# expect: {"a": 4} [1, 2] "x"
loop = []
loop.append(loop)
for wrong in (lambda: json.dumps({1}), lambda: json.dumps({(1,): 2}), lambda: json.dumps(loop), lambda: json.dumps(float("nan"), allow_nan=False)):
    try:
        wrong()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
        # expect: TypeError Object of type set is not JSON serializable
        # expect: TypeError keys must be str, int, float, bool or None, not tuple
        # expect: ValueError Circular reference detected
        # expect: ValueError Out of range float values are not JSON compliant: nan
try:
    json.dumps({"a": [1, {"b": object()}]})
except TypeError as error:
    print(error, error.__notes__)
    # expect: Object of type object is not JSON serializable ["when serializing dict item 'b'", 'when serializing list item 1', "when serializing dict item 'a'"]
