s = "banana"
print(s.find("an"), s.rfind("an"), s.find("x"), s.index("n"), s.count("a"), s.count("ana"), s.find("a", 2), s.find("", 3))
# expect: 1 3 -1 2 3 1 3 3
print(s.startswith("ban"), s.endswith(("x", "na")), s.startswith("an", 1), s.replace("a", "o"), s.replace("a", "o", 2))
# expect: True True True bonono bonona
