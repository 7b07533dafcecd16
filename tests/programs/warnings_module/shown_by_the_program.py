import warnings


def show(message, category, filename, lineno, file=None, line=None):
    print("shown:", message, category.__name__, lineno)  # expect: shown: hello UserWarning 9


warnings.showwarning = show
warnings.warn("hello")
print(warnings.formatwarning("text", UserWarning, "file.py", 3, "the line"), end="")
# expect: file.py:3: UserWarning: text
# expect:   the line
print(warnings.filters[0][0], warnings.filters[0][2].__name__)  # expect: default DeprecationWarning
