class First(metaclass=type):  # expect refusal: metaclass
    pass

value = b"bytes"  # expect refusal: bytes-literal

class Second:
    def __del__(self):  # expect refusal: finalizer
        pass
