print(type(iter("ascii")).__name__, type(iter("")).__name__, type(iter("é")).__name__)
# expect: str_ascii_iterator str_ascii_iterator str_iterator
