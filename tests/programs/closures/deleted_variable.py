def f():
    x = 1
    def g():
        return x
    del x
    try:
        g()
    except NameError as error:
        print(error)
        # expect: cannot access free variable 'x' where it is not associated with a value in enclosing scope
    try:
        x
    except UnboundLocalError as error:
        print(error)  # expect: cannot access local variable 'x' where it is not associated with a value

f()
