first = 3j  # expect refusal: complex-number

text = t"{1}"  # expect refusal: template-string

class Second:
    def __del__(self):  # expect refusal: finalizer
        pass
