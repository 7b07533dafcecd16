def scale(value, *, factor=2, offset):
    return value * factor + offset

print(scale(5, offset=1))  # expect: 11
print(scale(5, factor=10, offset=0))  # expect: 50
try:
    scale(5, 3)
except TypeError as error:
    print(error)  # expect: scale() takes 1 positional argument but 2 were given
