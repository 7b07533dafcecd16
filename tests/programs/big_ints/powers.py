print(2**200)  # expect: 1606938044258990275541962092341162602522202993782792835301376
print((-3)**75)  # expect: -608266787713357709119683992618861307
print(pow(7, 10**25, 10**9 + 7))  # expect: 624793213
print(pow(3, -1, 2**89 - 1))  # expect: 412646679761793424966374741
print(pow(-5, 3, -(10**20)))  # expect: -125
print((2**64)**-1)  # expect: 5.421010862427522e-20
for base, exponent, modulus in [(2, -1, 10**30), (2, 5, 0)]:
    try:
        pow(base, exponent, modulus)
    except ValueError as error:
        print(error)
        # expect: base is not invertible for the given modulus
        # expect: pow() 3rd argument cannot be 0
