print("tab\tend", 'single "quoted"', "it's", r"raw\n", "a" "b" 'c')
print("""three
lines "here"
end""")
print("\x41\u00e9\U0001F600", "\\", "line \
continued")
# expect: tab	end single "quoted" it's raw\n abc
# expect: three
# expect: lines "here"
# expect: end
# expect: Aé😀 \ line continued
