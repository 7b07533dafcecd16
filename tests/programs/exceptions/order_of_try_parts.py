def attempt(fail):
    try:
        print("try")
        if fail:
            raise ValueError("failed")
    except ValueError as error:
        print("except", error)
    else:
        print("else")
    finally:
        print("finally")

attempt(False)
attempt(True)
# expect: try
# expect: else
# expect: finally
# expect: try
# expect: except failed
# expect: finally
