try:
    try:
        pass
    except ValueError:
        print("wrong handler")
    else:
        raise ValueError("from else")
    finally:
        print("finally")  # expect: finally
except ValueError as error:
    print(error)  # expect: from else
