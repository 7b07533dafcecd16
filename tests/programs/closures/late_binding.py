functions = []
def build():
    for i in range(3):
        functions.append(lambda: i)

build()
print([function() for function in functions])  # expect: [2, 2, 2]
print([function() for function in [lambda i=i: i * 10 for i in range(3)]])  # expect: [0, 10, 20]
