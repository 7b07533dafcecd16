first = 3j  # expect refusal: complex-number

value = b"bytes"  # expect refusal: bytes-literal

class Second:
    def __del__(self):  # expect refusal: finalizer
        pass
