# What derives from BaseException passes `except Exception`.
class Stop(BaseException):
    pass

def run():
    try:
        raise Stop("now")
    except Exception:
        print("not here")
    finally:
        print("finally")  # expect: finally

try:
    run()
except Stop as stop:
    print("caught", stop)  # expect: caught now
