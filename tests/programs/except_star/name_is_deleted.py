def run():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError as group:
        print(group)  # expect: g (1 sub-exception)
    except* TypeError as group:
        del group
    try:
        group
    except UnboundLocalError as error:
        print(error)  # expect: cannot access local variable 'group' where it is not associated with a value


run()
