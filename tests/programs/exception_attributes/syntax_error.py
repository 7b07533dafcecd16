def show(*arguments):
    try:
        error = SyntaxError(*arguments)
        print(error, "|", error.msg, error.filename, error.lineno, error.offset, error.text, error.end_lineno)
        # expect: None | None None None None None None
        # expect: wrong | wrong None None None None None
        # expect: wrong (file.py, line 3) | wrong folder/file.py 3 2 a b None
        # expect: wrong (file.py, line 3) | wrong file.py 3 2 a b 3
        # expect: wrong (line 3) | wrong None 3 2 a b None
        # expect: wrong (file.py) | wrong file.py None 2 a b None
    except TypeError as error:
        print(error)
        # expect: function takes at least 4 arguments (3 given)
        # expect: 'int' object is not iterable


show()
show("wrong")
show("wrong", ("folder/file.py", 3, 2, "a b"))
show("wrong", ("file.py", 3, 2, "a b", 3, 4))
show("wrong", (None, 3, 2, "a b"))
show("wrong", ("file.py", None, 2, "a b"))
show("wrong", ("file.py", 3, 2))
show("wrong", 3)
