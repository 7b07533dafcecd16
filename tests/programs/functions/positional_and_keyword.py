def describe(name, size, colour):
    return name, size, colour

print(describe("box", 2, "red"))  # expect: ('box', 2, 'red')
print(describe("box", colour="blue", size=3))  # expect: ('box', 3, 'blue')
print(describe(colour="grey", name="bag", size=1))  # expect: ('bag', 1, 'grey')
