class Amount(int):
    unit = "wei"


price = Amount(2**70)
print(price, price.unit, isinstance(price, int), price == 2**70)  # expect: 1180591620717411303424 wei True True
print(type(price + 1).__name__, type(+price).__name__, type(price.real).__name__)  # expect: int int int
print(f"{price:_}", {2**70: "found"}[price])  # expect: 1_180_591_620_717_411_303_424 found
