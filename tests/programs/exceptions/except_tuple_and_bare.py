for action in (lambda: 1 / 0, lambda: [][1], lambda: int("z"), lambda: {}["k"]):
    try:
        action()
    except (ZeroDivisionError, IndexError) as error:
        print("first", type(error).__name__)
        # expect: first ZeroDivisionError
        # expect: first IndexError
    except ValueError:
        print("second")  # expect: second
    except:
        print("bare")  # expect: bare
