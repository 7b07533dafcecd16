x = 1
def f():
    x = 2
    def g():
        global x
        x = 3
        return x
    return g(), x

print(f(), x)  # expect: (3, 2) 3
