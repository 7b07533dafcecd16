# yield is an expression: its value can be used anywhere.
def g():
    total = (yield 1) + (yield 2)
    print("total", total)  # expect: total 30
    names = [(yield 3), (yield 4)]
    print(names)  # expect: [30, 40]
    print(f"{(yield 5)!r}")  # expect: 50


it = g()
value = next(it)
while True:
    try:
        value = it.send(value * 10)
    except StopIteration:
        break
