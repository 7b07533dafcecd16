def f(n):
    try:
        try:
            if n == 0:
                raise ValueError("inner")
            raise TypeError("other")
        except ValueError as error:
            print("inner handler", error)
        finally:
            print("inner finally")
    except TypeError as error:
        print("outer handler", error)
    print("done")

f(0)
f(1)
# expect: inner handler inner
# expect: inner finally
# expect: done
# expect: inner finally
# expect: outer handler other
# expect: done
