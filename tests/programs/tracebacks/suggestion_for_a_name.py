def total(values):
    return sum(valus)

value_of_things = 3
values = [1]
total(values)
# expect error: NameError: name 'valus' is not defined. Did you mean: 'values'?
