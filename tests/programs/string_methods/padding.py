print("[" + "ab".ljust(5) + "]", "[" + "ab".rjust(5, ".") + "]", "[" + "ab".center(5, "*") + "]", "[" + "abc".center(6) + "]")
# expect: [ab   ] [...ab] [**ab*] [ abc  ]
print("42".zfill(5), "-42".zfill(5), "abc".ljust(2), "a\tb".expandtabs(4))  # expect: 00042 -0042 abc a   b
