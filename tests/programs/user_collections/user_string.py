# A str to inherit from: what makes a text makes one of the class.
from collections import UserString


class Title(UserString):
    pass


title = Title("hello world")
print(title, repr(title), len(title), title[0], title[1:3])  # expect: hello world 'hello world' 11 h el
print(title.upper(), type(title.upper()).__name__, type(title + "!").__name__, "<" + title)
# expect: HELLO WORLD Title Title <hello world
print(title.split(), title.find("o"), title.startswith("he"), "wor" in title, title == "hello world")
# expect: ['hello', 'world'] 4 True True True
print(title.replace("o", "0"), title * 2, title.join(["a", "b"]), title.encode())
# expect: hell0 w0rld hello worldhello world ahello worldb b'hello world'
print(Title("%s=%d") % ("a", 1), int(UserString("12")) + 1, float(UserString("1.5")), hash(title) == hash("hello world"))
# expect: a=1 13 1.5 True
print(sorted([UserString("b"), UserString("a")]), UserString(12), title.center(15, "*"), title.isalpha())
# expect: ['a', 'b'] 12 **hello world** False
print(UserString("a,b").partition(","), UserString("{x}").format(x=1), title.title().swapcase())
# expect: ('a', ',', 'b') 1 hELLO wORLD
