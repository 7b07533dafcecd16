try:
    raise ExceptionGroup("g", [ValueError("a"), KeyError("b")])
except ExceptionGroup as group:
    raise RuntimeError("after the group") from group
# expect error: RuntimeError: after the group
