d = {"x": 1}
print(d.get("x"), d.get("y"), d.get("y", 0), "x" in d, "y" not in d, d.setdefault("z", []), d.setdefault("x", 5), d)
# expect: 1 None 0 True True [] 1 {'x': 1, 'z': []}
try:
    d["nope"]
except KeyError as error:
    print(error, error.args)  # expect: 'nope' ('nope',)
