# A pattern that tries ever more ways stops with an exception of its own.
import re

re.match("(a|b|ab)*c", "ab" * 60)  # expect error: RuntimeError: Loopscope: this regular expression needs too much backtracking to match the text
