def risky():
    try:
        raise RuntimeError("first")
    except RuntimeError:
        print("logged")  # expect: logged
        raise

try:
    risky()
except RuntimeError as error:
    print(repr(error))  # expect: RuntimeError('first')
