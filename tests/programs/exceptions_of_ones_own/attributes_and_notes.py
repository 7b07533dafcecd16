# Exceptions have attributes, notes, and are equal only to themselves.
class E(Exception):
    code = 1

e = E("text")
e.extra = [1]
e.code += 1
e.add_note("a note")
print(e.extra, e.code, E.code, e.__notes__, e == E("text"), len({e, e}))  # expect: [1] 2 1 ['a note'] False 1
raise e
# expect error: a note
