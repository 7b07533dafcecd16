print("Hello World".upper(), "Hello".lower(), "hello world".title(), "hELLO".capitalize(), "Hello".swapcase(), "straße".casefold())
# expect: HELLO WORLD hello Hello World Hello hELLO strasse
print("é".upper(), "abc".isupper(), "ABC".isupper(), "Ab".islower(), "Hello There".istitle())
# expect: É False True False True
