raise ValueError("bad value", 42)
# expect error: ValueError: ('bad value', 42)
