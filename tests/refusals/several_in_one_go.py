first = 3j  # expect refusal: complex-number

type Alias = int  # expect refusal: type-statement

class Second:
    def __del__(self):  # expect refusal: finalizer
        pass
