# A derived class has its base's methods unless it has its own.
class Animal:
    def __init__(self, name):
        self.name = name

    def speak(self):
        return "..."

    def introduce(self):
        return f"{self.name} says {self.speak()}"

class Dog(Animal):
    def speak(self):
        return "Woof"

class Puppy(Dog):
    def speak(self):
        return super().speak() + "!"

for animal in (Animal("It"), Dog("Rex"), Puppy("Bit")):
    print(animal.introduce())
    # expect: It says ...
    # expect: Rex says Woof
    # expect: Bit says Woof!
