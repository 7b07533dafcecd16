try:
    try:
        raise KeyError("x")
    except ValueError:
        print("not here")
    finally:
        print("finally first")  # expect: finally first
except KeyError as error:
    print("then", error)  # expect: then 'x'
