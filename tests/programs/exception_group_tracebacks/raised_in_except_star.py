try:
    raise ExceptionGroup("a", [ValueError(1), TypeError(2), KeyError(3)])
except* ValueError:
    raise RuntimeError("new")
except* TypeError:
    raise
# expect error:       +------------------------------------
