def f():
    x = 1
    try:
        return x
    finally:
        x = 2
        print("x is", x)  # expect: x is 2

print(f())  # expect: 1
