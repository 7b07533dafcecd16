def divide(top, bottom, /, places=2):
    return round(top / bottom, places)

print(divide(10, 4))  # expect: 2.5
print(divide(10, 3, places=4))  # expect: 3.3333
try:
    divide(top=1, bottom=2)
except TypeError as error:
    print(error)  # expect: divide() got some positional-only arguments passed as keyword arguments: 'top, bottom'
