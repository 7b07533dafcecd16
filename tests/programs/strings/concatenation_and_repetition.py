print("ab" + "cd", "ab" * 3, 2 * "xy", "a" * 0, "a" * -1, "-" * 20)  # expect: abcd ababab xyxy   --------------------
text = ""
for i in range(5):
    text += str(i)
print(text)  # expect: 01234
