# Each instance has attributes of its own; methods see them through self.
class Dog:
    def __init__(self, name, age=1):
        self.name = name
        self.age = age

    def birthday(self):
        self.age += 1
        return self.age

    def describe(self):
        return f"{self.name} is {self.age}"

rex = Dog("Rex", 3)
ben = Dog(name="Ben")
print(rex.describe(), ben.describe())  # expect: Rex is 3 Ben is 1
print(rex.birthday(), ben.birthday(), rex.age)  # expect: 4 2 4
print(Dog.describe(ben))  # expect: Ben is 2
