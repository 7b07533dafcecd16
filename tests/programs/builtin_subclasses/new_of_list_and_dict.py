class Noisy(list):
    def __new__(cls, *args):
        print("new", args)  # expect: new ([1, 2],)
        return super().__new__(cls, *args)


class Table(dict):
    def __new__(cls, *args, **kwargs):
        made = super().__new__(cls, *args, **kwargs)
        made.note = "made"
        return made


print(Noisy([1, 2]))  # expect: [1, 2]
print(Table(a=1), Table().note)  # expect: {'a': 1} made
