class Resource:
    def __init__(self, name):
        self.name = name

    def __del__(self):  # expect refusal: finalizer
        print("closing", self.name)
