# __new__ makes the instance; a singleton keeps the one it made.
class Singleton:
    instance = None

    def __new__(cls, *args):
        if cls.instance is None:
            print("making")  # expect: making
            cls.instance = super().__new__(cls)
        return cls.instance

    def __init__(self, value=0):
        print("init", value)
        # expect: init 1
        # expect: init 2
        self.value = value

a = Singleton(1)
b = Singleton(2)
print(a is b, a.value)  # expect: True 2

class Other:
    def __new__(cls):
        return 5

print(Other())  # expect: 5
