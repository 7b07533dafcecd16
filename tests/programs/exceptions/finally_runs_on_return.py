def f():
    try:
        return print("returning")  # expect: returning
    finally:
        print("finally")  # expect: finally

def g():
    for n in range(3):
        try:
            return n
        finally:
            print("leaving", n)  # expect: leaving 0

print(f(), g())  # expect: None 0
