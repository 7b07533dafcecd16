# globals() is the module's own dict; at the top locals() is too.
answer = 42


def function():
    return globals()["answer"], "function" in globals()


print(function(), locals() is globals(), vars() is globals(), globals()["__name__"])
# expect: (42, True) True True __main__
globals()["made"] = "by hand"
print(made)  # expect: by hand
print([name for name in dir() if not name.startswith("_")])  # expect: ['answer', 'function', 'made']
