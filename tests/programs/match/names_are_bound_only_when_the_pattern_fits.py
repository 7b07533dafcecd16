match (1, 2):
    case (first, 3):
        pass
try:
    print(first)
except NameError as error:
    print(error)  # expect: name 'first' is not defined

match (1, 2):
    case (second, 2) if second == 5:
        pass
print(second)  # bound before the guard  # expect: 1
