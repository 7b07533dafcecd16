count: int = 3
name: str
print(count)  # expect: 3
try:
    print(name)
except NameError as error:
    print(error)  # expect: name 'name' is not defined
