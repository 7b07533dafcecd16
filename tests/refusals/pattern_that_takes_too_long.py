# A pattern that tries ever more ways stops with an exception of its own.
import re

re.match("(a|b|ab)*c", "ab" * 60)  # expect error: RuntimeError: Loopscope: this regular expression tries too many ways to match the text
