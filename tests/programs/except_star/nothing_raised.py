try:
    print("body")  # expect: body
except* ValueError:
    print("never")
else:
    print("else")  # expect: else
finally:
    print("finally")  # expect: finally
