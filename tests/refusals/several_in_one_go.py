first = 3j  # expect refusal: complex-number

from os import *  # expect refusal: import-star

class Second:
    def __del__(self):  # expect refusal: finalizer
        pass
