d = {"key": "value", "n": 2}
print(f"{d["key"]} {d['n']:>3} {', '.join(['a', "b"])} {"\n".join(["x"])}")  # expect: value   2 a, b x
