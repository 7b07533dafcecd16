class Label(str):
    pass


class Count(int):
    pass


print(repr(Label("it's")), [Label("x")], {Label("k"): Count(3)}, Count(-5))  # expect: "it's" ['x'] {'k': 3} -5
