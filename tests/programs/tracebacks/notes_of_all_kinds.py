class Silent:
    def __str__(self):
        raise ValueError


first = ValueError("first")
first.__notes__ = ["a note", 3, Silent()]
second = ValueError("second")
second.__notes__ = "no list"
second.__cause__ = first
raise second
# expect error: 'no list'
