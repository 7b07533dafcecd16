try:
    print("x", sep=5)
except TypeError as error:
    print(error)  # expect: sep must be None or a string, not int
try:
    print("x", colour="red")
except TypeError as error:
    print(error)  # expect: print() got an unexpected keyword argument 'colour'
