error = AttributeError("text", name="x")
error.name = "y"
print(error.name, error.__dict__)  # expect: y {}
del error.name
print(error.name)  # expect: None
stop = StopIteration(1, 2)
print(stop.value, stop.args)  # expect: 1 (1, 2)
stop.value = 5
print(stop.value, stop.args)  # expect: 5 (1, 2)
