def greet(self):
    return f"hello from {self.name}"


Person = type("Person", (), {"name": "Ann", "greet": greet})
print(Person, Person().greet(), Person.__name__, Person.__qualname__, Person.__module__, Person.__doc__)
# expect: <class '__main__.Person'> hello from Ann Person Person __main__ None
Child = type("Child", (Person,), {"__module__": "elsewhere", "__qualname__": "Outer.Child", "__doc__": "A child."})
print(Child, Child.__doc__, Child().greet(), Child.__mro__)
# expect: <class 'elsewhere.Outer.Child'> A child. hello from Ann (<class 'elsewhere.Outer.Child'>, <class '__main__.Person'>, <class 'object'>)


class Base:
    def __init_subclass__(cls, **keywords):
        print("subclass", cls.__name__, keywords)  # expect: subclass Sub {'colour': 'red'}


type("Sub", (Base,), {}, colour="red")
print(Base.__subclasses__()[0].__name__)  # expect: Sub
