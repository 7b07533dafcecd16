print()  # expect:
print("", "")  # expect:
print(end="")
print("flushed", flush=True)  # expect: flushed
print(print("inner"))
# expect: inner
# expect: None
