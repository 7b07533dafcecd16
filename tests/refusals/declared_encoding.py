# -*- coding: latin-1 -*-  # expect refusal: declared-encoding
print("tëxt")
