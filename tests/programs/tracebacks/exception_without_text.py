raise RuntimeError
# expect error: RuntimeError
