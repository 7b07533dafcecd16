print("%d items, %s, %5.2f%%, %r, %x, %05d, %-5s|" % (3, "ok", 12.345, "q", 255, 42, "ab"))
# expect: 3 items, ok, 12.35%, 'q', ff, 00042, ab   |
print("%s" % "one", "%s and %s" % (1, None), "%(a)s-%(b)03d" % {"a": 1, "b": 2}, "100%%" % ())
# expect: one 1 and None 1-002 100%
try:
    "%d" % "x"
except TypeError as error:
    print(error)  # expect: %d format: a real number is required, not str
