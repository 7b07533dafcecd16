for n in range(4):
    print("few" if n < 2 else "some" if n < 3 else "many")
    # expect: few
    # expect: few
    # expect: some
    # expect: many
print((lambda n: n if n else "none")(0))  # expect: none
