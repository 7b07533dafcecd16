text = "abc"
print(getattr(text, "upper")(), hasattr(text, "nothing"), getattr(text, "nothing", "default"), callable(text.upper), callable(text))
# expect: ABC False default True False
upper = text.upper
print(upper(), str.upper("x"), [].append.__name__)  # expect: ABC X append
